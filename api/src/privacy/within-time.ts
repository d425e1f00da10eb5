import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { createContext, Script } from 'node:vm';

const script = new Script('work()');
const room = createContext({ work: undefined as (() => void) | undefined });
let isWatched = false;

/** Masking a text, or all texts of one prompt, takes milliseconds; what takes this long has hung. */
export const maskingLimitMs = 1_000;

/**
 * Runs synchronous work and stops it where it takes longer than the limit, in the middle of a pattern too; then it throws
 * `RedactionError`. Work within watched work shares its limit, so that many texts cost one watch.
 */
export function withinTime<Value>(work: () => Value, limitMs = maskingLimitMs): Value {
  if (isWatched) return work();
  let value: { readonly is: Value } | undefined;
  isWatched = true;
  room['work'] = () => { value = { is: work() }; };
  try {
    script.runInContext(room, { timeout: limitMs });
    return value!.is;
  } catch (error) {
    throw (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new RedactionError(error) : error;
  } finally {
    isWatched = false;
    room['work'] = undefined;
  }
}
