import { hc } from 'hono/client';
import type { AskRequestInput } from '@countersign/shared/ask/ask-request';
import type { WritingRequestInput } from '@countersign/shared/writing/writing-request';
import type { AssistRequestInput } from '@countersign/shared/assist/assist-request';
import type { ErrorCode } from '@countersign/shared/errors';
import type { Api } from './routes/contracts/api-schema.ts';

/** How a client reaches the API. A paired extension gives its token; the dashboard signs in by cookie. */
export interface ClientOptions {
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  readonly fetch?: typeof fetch;
}

/** The typed client: `client.v1.workspace.$get()`, each answer read with `readAnswer`. */
export function createClient(baseUrl: string, options: ClientOptions = {}) {
  return hc<Api>(baseUrl, {
    headers: () => authorisation(options),
    fetch: options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init)),
  });
}

/** The API's refusal, or no answer at all (`UNREACHABLE`). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: ErrorCode | 'UNREACHABLE';
  readonly path: string | undefined;
  readonly requestId: string | undefined;
  constructor(status: number, body: { code: ErrorCode | 'UNREACHABLE'; message: string; path?: string; requestId?: string }, cause?: unknown) {
    super(body.message, { cause });
    this.status = status;
    this.code = body.code;
    this.path = body.path;
    this.requestId = body.requestId;
  }
}

/** The answer's JSON, or an `ApiError`. */
export async function readAnswer<Answer>(request: Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<Answer> }>): Promise<Answer> {
  const response = await reached(request);
  if (!response.ok) throw await refusal(response);
  return response.json();
}

interface StreamRequests {
  readonly assist: AssistRequestInput;
  readonly ask: AskRequestInput;
  readonly writing: WritingRequestInput;
}

/** Posts to a route that answers a stream of events; the body is that raw stream, for the decoders in shared. Aborting the signal ends the run on the server. */
export async function openEventStream<Route extends keyof StreamRequests>(baseUrl: string, route: Route, request: StreamRequests[Route], signal: AbortSignal, options: ClientOptions = {}): Promise<ReadableStream<Uint8Array>> {
  const response = await reached(
    (options.fetch ?? fetch)(new URL(`/v1/${route}`, baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(await authorisation(options)) },
      body: JSON.stringify(request),
      signal,
    }),
  );
  if (!response.ok || response.body === null) throw await refusal(response);
  return response.body;
}

async function authorisation(options: ClientOptions): Promise<Record<string, string>> {
  const token = typeof options.token === 'function' ? await options.token() : options.token;
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

async function reached<Response>(request: Promise<Response>): Promise<Response> {
  try {
    return await request;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError(0, { code: 'UNREACHABLE', message: "Can't reach Countersign." }, cause);
  }
}

async function refusal(response: { readonly status: number; json(): Promise<unknown> }): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as ConstructorParameters<typeof ApiError>[1] | null;
  return new ApiError(response.status, body ?? { code: 'INTERNAL', message: 'Countersign gave an answer that is not its own.' });
}
