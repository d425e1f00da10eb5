import { setImmediate } from 'node:timers/promises';

/** Lets others run whenever this much has passed since they last could; for long work on the thread that answers agents. */
export function takeTurns(everyMs = 10): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < everyMs) return;
    await setImmediate();
    since = performance.now();
  };
}
