/** Numbers, amounts, dates and times of a text in one spelling, for exact comparison. */
export function numbersOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [match] of text.matchAll(/\d+(?:[.,:/]\d+)*/g)) found.add(plainNumber(match));
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const value = SPELLED.get(word);
    if (value !== undefined) found.add(value);
  }
  return found;
}

const SPELLED = new Map('two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, position) => [word, String(position + 2)]));

function plainNumber(text: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return text.replace(/[.,]/g, '');
  return text.replace(/^(\d{1,3}(?:,\d{3})+)\.(\d+)$/, (_whole, head: string, tail: string) => `${head.replaceAll(',', '')}.${tail}`).replace(',', '.').replace(/^0+(?=\d)/, '').replace(/\.0+$/, '');
}

/** Names inside a sentence: capitalised words that do not open it, and codes. */
export function namesOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{Ll},;]\s+)\p{Lu}[\p{L}\p{N}’'-]{2,}|\b[A-Z]{2,}[-\d][A-Z\d-]*\b/gu)) found.add(match[0].toLowerCase().replace(/['’]s$/, ''));
  return found;
}
