const MASK = /\[[A-Z_]+_\d+\]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Texts with the same key say the same: they differ in case, in the signs and blanks between words and in masked details at most. */
export function textKey(masked: string): string {
  return masked.replace(MASK, ' ').normalize('NFKC').toLowerCase().match(WORD)?.join(' ') ?? masked;
}
