import type { Browser } from 'wxt/browser';

type Listener<Args extends unknown[]> = (...args: Args) => void;

/** One end of a line between two parts of an extension, as a test holds it. */
export interface FakePort {
  /** The end that the code under test is given. */
  readonly port: Browser.runtime.Port;
  /** What the code has sent so far. */
  readonly sent: readonly unknown[];
  /** The other side says something. */
  readonly says: (message: unknown) => void;
  /** The other side, or the browser, ends it. */
  readonly cut: () => void;
}

export function fakePort(name: string, sender?: Browser.runtime.MessageSender): FakePort {
  const hearing = new Set<Listener<[unknown]>>();
  const ending = new Set<Listener<[]>>();
  const sent: unknown[] = [];
  const port = {
    name, sender, disconnect: () => undefined, postMessage: (message: unknown) => void sent.push(message),
    onMessage: { addListener: (listener: Listener<[unknown]>) => hearing.add(listener) },
    onDisconnect: { addListener: (listener: Listener<[]>) => ending.add(listener) },
  } as unknown as Browser.runtime.Port;
  return {
    port, sent,
    says: (message) => hearing.forEach((listener) => listener(message)),
    cut: () => ending.forEach((listener) => listener()),
  };
}
