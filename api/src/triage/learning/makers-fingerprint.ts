import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makers } from '../keep-trained.ts';

let fingerprint: string | undefined;

/** Names the code that makes and reads weights: weights of other code are not read. */
export function makersFingerprint(): string {
  if (fingerprint !== undefined) return fingerprint;
  const hash = createHash('sha256');
  for (const maker of makers) hash.update('\0').update(readFileSync(new URL(`../${maker}`, import.meta.url)));
  fingerprint = hash.digest('hex').slice(0, 24);
  return fingerprint;
}
