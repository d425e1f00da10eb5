/** Signs of a sentence are counted in so many places; two that fall on one place share its weight. */
export const SIGN_PLACES = 16_384;

const MOST_CHARACTERS = 400;
const TOKEN = /\p{L}[\p{L}\p{M}'’]*|\p{N}+|[?!:;"“”`@#$%&*+=<>{}()[\]_/\\|-]/gu;
const QUOTED = /["“”`][^"“”`]{2,}["“”`]/;
const CODE = /[{}[\];=]{2}|\w\(|=>|^\s*(?:import|from|def|const|let|var|function|class)\b/;
const ADDRESS = /\b(?:https?:\/\/|www\.)|\b[\w-]+\.(?:com|org|net|io|xyz)\b/i;

/** What a sentence is made of, as places in the table of weights: words, pairs, how it opens, pieces of its words, and its shape. */
export function sentenceSigns(text: string): Int32Array {
  const bounded = text.slice(0, MOST_CHARACTERS).normalize('NFC').replace(/^[-*•\d.)\s]+/, '');
  const tokens = [...bounded.toLowerCase().replaceAll('’', "'").matchAll(TOKEN)].map(([token]) => (/^\p{N}/u.test(token) ? '0' : token));
  const words = tokens.filter((token) => /^\p{L}/u.test(token));
  const framed = ['<', ...tokens, '>'];
  const places = new Set<number>();
  const add = (block: number, sign: string): void => {
    places.add(placeOf(sign, block));
  };
  for (const token of tokens) add(0, token);
  for (let at = 1; at < framed.length; at += 1) add(1, `${framed[at - 1]} ${framed[at]}`);
  for (let at = 2; at < framed.length; at += 1) add(2, `${framed[at - 2]} ${framed[at]}`);
  words.slice(0, 3).forEach((word, at) => add(3, `${at} ${word}`));
  add(3, words.slice(0, 2).join(' '));
  for (const word of words) {
    const padded = `_${word}_`;
    for (let at = 0; at + 5 <= padded.length; at += 1) add(4, padded.slice(at, at + 5));
  }
  add(5, `length ${Math.min(6, Math.floor(Math.log2(1 + words.length) * 1.5))}`);
  add(5, `ends ${/[.?!:;,]\s*$/.exec(bounded)?.[0].trim() ?? 'open'}`);
  if (QUOTED.test(bounded)) add(5, 'quoted');
  if (CODE.test(bounded)) add(5, 'code');
  if (ADDRESS.test(bounded)) add(5, 'address');
  if (/^\p{Lu}/u.test(bounded)) add(5, 'capital');
  if (words.some((word) => word === 'i' || word === 'my' || word === 'we' || word === 'our')) add(5, 'first person');
  return Int32Array.from(places);
}

/** FNV-1a, as everywhere here where words become places. */
function placeOf(sign: string, block: number): number {
  let value = Math.imul(0x811c9dc5 ^ block, 0x01000193);
  for (let at = 0; at < sign.length; at += 1) value = Math.imul(value ^ sign.charCodeAt(at), 0x01000193);
  return ((value ^ (value >>> 15)) >>> 0) % SIGN_PLACES;
}
