import { canPass } from '../words/can-pass.ts';
import type { Writing } from './writing.ts';

/** Whether a tool gave nothing for a reason that may be gone when it is asked again: the model that is connected didn't answer, or the server. */
export function hasFailed({ phase, start, end }: Writing): boolean {
  if (phase !== 'complete') return phase === 'failed' || phase === 'offline';
  return end?.outcome === 'needs' && end.needs === 'model' && start?.fallback !== undefined && canPass(start.fallback);
}
