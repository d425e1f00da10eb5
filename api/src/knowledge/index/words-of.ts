const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-_./][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** The same where there is nothing but ASCII, many times faster. */
const ASCII_WORD = /[a-z0-9]+(?:['\-_./][a-z0-9]+)*/g;
const ASCII = /^[\x00-\x7f]*$/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const JOINERS = /[\-_./]/;
/** What French, Italian and Catalan words lose their last vowel before: "l'abonnement", "dell'ordine". English has no such words before a vowel but names. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell|quell|quest|sull)'(?=[aeiouyhàâäáèéêëìíîïòóôöùúûüæœ])/;

/**
 * The words of a text in lower case, in order, without an article that is joined to them. A code such as `MV-15D` or `ERR_42` comes whole without its joiners and in parts,
 * a hyphenated word in parts and joined; scripts without blanks come as pairs of characters.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const isAscii = ASCII.test(text);
  const matches = isAscii ? text.toLowerCase().match(ASCII_WORD) : text.normalize('NFC').toLowerCase().match(WORD);
  for (const match of matches ?? []) {
    if (!isAscii && HAN.test(match)) {
      addPairs(match, words);
      continue;
    }
    const word = match.includes('’') || match.includes("'") ? bareWord(match.replaceAll('’', "'")) : match;
    if (!JOINERS.test(word)) {
      words.push(word);
      continue;
    }
    const parts = word.split(/[\-_./]+/).filter((part) => part !== '');
    if (parts.length > 6) {
      words.push(...parts);
      continue;
    }
    const joined = parts.join('');
    words.push(...parts.filter((part) => part.length > 1 || /\d/.test(part)));
    if (joined.length <= 40) words.push(joined);
  }
  return words;
}

function bareWord(word: string): string {
  const bare = word.replace(ELIDED, '');
  return bare.endsWith("'s") && !JOINERS.test(bare) ? bare.slice(0, -2) : bare;
}

function addPairs(run: string, words: string[]): void {
  const characters = [...run];
  if (characters.length === 1) words.push(run);
  for (let at = 0; at + 1 < characters.length; at += 1) words.push(characters[at]! + characters[at + 1]!);
}
