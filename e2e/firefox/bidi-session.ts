type Answer = { readonly type: 'success'; readonly id: number; readonly result: unknown } | { readonly type: 'error'; readonly id: number | null; readonly error: string; readonly message: string };

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** A session of WebDriver BiDi over its websocket. */
export class BidiSession {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Answer));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser ended.'));
      this.#waiting.clear();
    });
  }

  /** Connects to a browser that listens at this address and begins a session that takes our self-signed certificates. */
  static async begin(address: string): Promise<BidiSession> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`No browser answers at ${address}.`)), { once: true });
    });
    const session = new BidiSession(socket);
    await session.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    return session;
  }

  /** Sends one command and gives its result. */
  send<Result>(method: string, params: object): Promise<Result> {
    const id = (this.#lastId += 1);
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as Result), reject: (reason) => reject(new Error(`${method}: ${reason.message}`)) });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id ?? 0);
    if (waiting === undefined) return;
    this.#waiting.delete(answer.id ?? 0);
    if (answer.type === 'success') waiting.resolve(answer.result);
    else waiting.reject(new Error(`${answer.error}: ${answer.message}`));
  }
}
