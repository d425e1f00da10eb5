import type { ChatRequest } from './chat-request.ts';

interface Timing {
  /** Milliseconds before the first token. */
  readonly firstTokenAfterMs?: number;
}

/** What the server does with one request. */
export type Answer =
  /** Text as it is; for a request with a JSON schema it may break the schema, or be no JSON at all. */
  | ({ readonly kind: 'text'; readonly text: string } & Timing)
  /** A value, written as JSON. */
  | ({ readonly kind: 'json'; readonly value: unknown } & Timing)
  /** An HTTP error in the protocol's shape. */
  | { readonly kind: 'error'; readonly status: number; readonly retryAfterSeconds?: number }
  /** The connection stays open and nothing comes. */
  | { readonly kind: 'hang' }
  /** The answer begins, and the connection breaks after so many chunks. */
  | { readonly kind: 'cut'; readonly text: string; readonly afterChunks: number };

/** An answer, or a function that makes one of the request. */
export type Script = Answer | ((request: ChatRequest) => Answer);
