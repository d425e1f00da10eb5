import { lookUpName } from './look-up-name.ts';
import { COMMON, FIRST, LAST } from './name-bits.ts';

/** Whether the list knows a folded word as a name and as no common word of a language. */
export function isOnlyName(word: string): boolean {
  const bits = lookUpName(word);
  return (bits & (FIRST | LAST)) !== 0 && (bits & COMMON) === 0;
}
