/** Where a word begins, in languages whose letters carry accents. */
export const begin = '(?<!\\p{L})';

/** Where a word ends. */
export const end = '(?!\\p{L})';

/** Up to so many words, the fewest that do. */
export const gap = (most: number): string => `(?:\\s+[\\p{L}\\d€$£.,%/'’-]+){0,${most}}?`;

export const pattern = (source: string): RegExp => new RegExp(source, 'giu');
