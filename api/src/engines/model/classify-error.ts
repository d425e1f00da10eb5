import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { ModelError, type ModelErrorKind } from './model-error.ts';
import { refusalWords } from './refusal-words.ts';

/** The model failure behind an error of the `openai` package, or `undefined` when the error is a bug of ours. `body` is what the endpoint said with it. */
export function classifyError(error: unknown, body = ''): ModelError | undefined {
  if (error instanceof ModelError) return error;
  if (error instanceof APIUserAbortError || isNamed(error, 'AbortError')) return new ModelError('aborted', { cause: error });
  if (error instanceof APIConnectionTimeoutError || isNamed(error, 'TimeoutError')) return new ModelError('timeout', { cause: error });
  if (error instanceof APIConnectionError) return new ModelError('unreachable', { retryable: true, cause: error });
  if (error instanceof APIError) return classifyStatus(error, refusalWords(body === '' ? JSON.stringify({ error: error.error }) : body));
  if (error instanceof SyntaxError) return new ModelError('invalid-output', { cause: error });
  if (error instanceof TypeError && /terminated|fetch failed|network/i.test(error.message)) return new ModelError('unreachable', { retryable: true, cause: error });
  return undefined;
}

const DECLINED = /content[_ -]?(?:filter|management policy|policy[_ -]violation|exists risk)|responsible ?ai ?policy|(?:input|prompt|content|request) (?:was|has been) flagged|violates? (?:our|the|usage|content) |data_inspection_failed|inappropriate content|blocked (?:by|due to|for) (?:safety|content)/i;
const UNKNOWN_MODEL = /model_not_found|invalid[_ ]model|(?:unknown|no such) model|not a valid model|(?:model|deployment)\b[^\n]{0,80}(?:does(?: no|n['’])t exist|not exist|not found|no access)|access to (?:the )?model|deployment ?not ?found/i;
const NO_CREDIT = /insufficient[_ ](?:quota|balance|funds|credits?)|credit balance|current quota|billing/i;
const WRONG_KEY = /(?:invalid|incorrect|wrong|missing|expired)[ _]{1,3}(?:api[ _-]?key|credentials?|token)|api[ _-]?key\b[^\n]{0,20}(?:not valid|invalid|incorrect|missing|expired|required)|unauthori[sz]ed|permission_denied/i;
const TOO_LONG = /context[_ ]length|context window|maximum (?:context|model) length|too many (?:input )?tokens|(?:prompt|input|request) (?:is )?too (?:long|large)|reduce the length/i;

function classifyStatus(error: APIError, words: string): ModelError {
  // A failure in the middle of a stream has no status of its own; some endpoints give it as the code.
  const status = error.status ?? (Number(error.code) || 0);
  const kind = kindOf(status, words);
  const retryable = kind === 'rate-limited' || kind === 'timeout' || kind === 'unreachable';
  return new ModelError(kind, { retryable, ...(retryable && { retryAfterMs: retryAfter(error) }), cause: error });
}

function kindOf(status: number, words: string): ModelErrorKind {
  if (status === 529) return 'rate-limited';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return 'unreachable';
  if (DECLINED.test(words)) return 'declined';
  if (status === 402 || NO_CREDIT.test(words)) return 'no-credit';
  if (status === 429) return 'rate-limited';
  if (status === 404 || UNKNOWN_MODEL.test(words)) return 'unknown-model';
  if (status === 401 || status === 403 || WRONG_KEY.test(words)) return 'wrong-key';
  if (status === 413 || TOO_LONG.test(words)) return 'too-long';
  return status === 0 ? 'unreachable' : 'refused';
}

/** In milliseconds, in seconds or as a date: all three are in use. */
function retryAfter(error: APIError): number {
  const milliseconds = Number(error.headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds > 0) return milliseconds;
  const said = error.headers?.get('retry-after') ?? '';
  const wait = Number.isNaN(Number(said)) ? Date.parse(said) - Date.now() : Number(said) * 1000;
  return Number.isFinite(wait) && wait > 0 ? wait : 0;
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
