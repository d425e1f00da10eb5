const MARKS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['**', /\*\*(?=\S)([^*\n]{1,600}?\S|\S)\*\*/gu],
  ['`', /`([^`\n]{1,300})`/gu],
  ['#', /^#{1,6} +/gmu],
];
const QUOTED = /^["“”„«]([^"“”„«»]+)["“”»]([.!?]?)$/u;

/** A text as a composer of plain text takes it: without the emphasis, headings and wrapping quotes of a model, as long as `source` has none of its own. */
export function plainWords(text: string, source: string): string {
  let plain = text.trim();
  for (const [sign, pattern] of MARKS) if (!source.includes(sign)) plain = plain.replace(pattern, (_whole, words: unknown) => (typeof words === 'string' ? words : ''));
  return /["“”„«]/u.test(source) ? plain : plain.replace(QUOTED, '$1$2');
}
