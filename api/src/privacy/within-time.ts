import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { createContext, Script } from 'node:vm';

const script = new Script('work()');
const room = createContext({ work: undefined as (() => void) | undefined });
let isWatched = false;

/** Masking a text, or all texts of one prompt, takes milliseconds; what takes this long has hung. */
export const maskingLimitMs = 1_000;

/** So often work is begun where the machine gave the thread hardly any time for it. */
const MOST_TRIES = 3;

/**
 * Runs synchronous work and stops it where it takes longer than the limit, in the middle of a pattern too; then it throws
 * `RedactionError`. Where most of that time went to what else the machine does, the work is begun anew: it must bear that.
 * Work within watched work shares its limit, so that many texts cost one watch.
 */
export function withinTime<Value>(work: () => Value, limitMs = maskingLimitMs): Value {
  if (isWatched) return work();
  for (let tries = 1; ; tries += 1) {
    const began = process.threadCpuUsage();
    try {
      return watched(work, limitMs);
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.threadCpuUsage(began);
      if (tries === MOST_TRIES || (user + system) / 1000 > limitMs / 2) throw new RedactionError(error);
    }
  }
}

function watched<Value>(work: () => Value, limitMs: number): Value {
  let value: { readonly is: Value } | undefined;
  isWatched = true;
  room['work'] = () => { value = { is: work() }; };
  try {
    script.runInContext(room, { timeout: limitMs });
    return value!.is;
  } finally {
    isWatched = false;
    room['work'] = undefined;
  }
}
