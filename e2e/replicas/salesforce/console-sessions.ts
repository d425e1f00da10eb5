import { Sessions } from '../console/session.ts';

/** The agents' sessions. Their ids are full-power credentials; whoever presents one as a Bearer token is told apart here. */
export class ConsoleSessions extends Sessions {
  readonly #ids = new Set<string>();

  constructor() {
    super('sid');
  }

  override open(): string {
    const cookie = super.open();
    this.#ids.add(/^sid=([^;]+)/.exec(cookie)?.[1] ?? '');
    return cookie;
  }

  /** Whether the value is the `sid` of some session. */
  isSessionId(value: string): boolean {
    return this.#ids.has(value);
  }
}
