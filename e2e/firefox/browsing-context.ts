import type { BidiSession } from './bidi-session.ts';

/** Where something stands in a context's own window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Evaluated = { readonly type: 'success'; readonly result: { readonly value?: string } } | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** As a fast typist. */
const betweenKeysMs = 20;

const keyCodes: Readonly<Record<string, string>> = { Alt: '\uE00A', Control: '\uE009', Shift: '\uE008', Enter: '\uE007', End: '\uE010', Home: '\uE011' };

/** A tab or a frame in it, and the person who uses it: her mouse and her keys are the browser's own input, as from a device. */
export class BrowsingContext {
  readonly session: BidiSession;
  readonly id: string;

  constructor(session: BidiSession, id: string) {
    this.session = session;
    this.id = id;
  }

  /** What a function gives there; values travel as JSON. */
  async evaluate<Arguments extends readonly unknown[], Result>(body: (...given: Arguments) => Result, ...given: Arguments): Promise<Awaited<Result>> {
    const answer = await this.session.send<Evaluated>('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify(await (${body})(...JSON.parse(given))) ?? 'null'`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      awaitPromise: true,
      target: { context: this.id },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null') as Awaited<Result>;
  }

  async click({ x, y }: Point): Promise<void> {
    await this.#act({
      type: 'pointer', id: 'mouse',
      actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
    });
  }

  /** Presses keys together, `Alt+Shift+D`. */
  async press(keys: string): Promise<void> {
    const values = keys.split('+').map((key) => keyCodes[key] ?? key.toLowerCase());
    await this.#act({ type: 'key', id: 'keyboard', actions: [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))] });
  }

  async type(text: string): Promise<void> {
    await this.#act({ type: 'key', id: 'keyboard', actions: [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }, { type: 'pause', duration: betweenKeysMs }]) });
  }

  async goto(url: string): Promise<void> {
    await this.session.send('browsingContext.navigate', { context: this.id, url, wait: 'complete' });
  }

  /** A picture of the whole window, as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = await this.session.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.id });
    return Buffer.from(data, 'base64');
  }

  async #act(source: object): Promise<void> {
    await this.session.send('input.performActions', { context: this.id, actions: [source] });
    await this.session.send('input.releaseActions', { context: this.id });
  }
}
