import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was done and for which inputs, so that it is not done again. */
export interface Stamp {
  readonly file: string;
  readonly fingerprint: string;
  /** What the work leaves behind; without it a matching stamp counts for nothing. */
  readonly product: string;
}

/** Whether the work was done for the same inputs and what it left behind is still there. */
export function isFresh(stamp: Stamp): boolean {
  return existsSync(stamp.product) && existsSync(stamp.file) && readFileSync(stamp.file, 'utf8') === stamp.fingerprint;
}

/** Does the work unless its stamp says it was done for the same inputs; answers whether it ran. */
export async function whenChanged(stamp: Stamp, work: () => Promise<void>): Promise<boolean> {
  if (isFresh(stamp)) return false;
  await work();
  mkdirSync(dirname(stamp.file), { recursive: true });
  writeFileSync(stamp.file, stamp.fingerprint);
  return true;
}
