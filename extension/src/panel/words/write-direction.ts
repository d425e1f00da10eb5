const rightToLeft = /^(ar|fa|he|iw|ur|ps|yi|dv|ckb|sd|ug)\b/;

/** The direction a language is written in; `auto` where it isn't known to be from right to left. */
export function writeDirection(language: string): 'rtl' | 'auto' {
  return rightToLeft.test(language) ? 'rtl' : 'auto';
}
