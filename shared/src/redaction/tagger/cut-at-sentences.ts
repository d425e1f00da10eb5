import type { Word } from './split-words.ts';
import { wordClass } from './word-classes.ts';
import { foldWord } from '../names/fold-word.ts';

const SHORTENED = /^(?:jr|sr|no|nr|apt|ste|str|st|ave|rd|blvd|ln|sq|pl|mt|ft|av|avda|dept|fl|bldg|p|c|s|n|e|w)$/;

/** The pieces of a name or an address between the ends of sentences: one never reaches into the next sentence. A point after an initial, a title or a short form ends none. */
export function cutAtSentences(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [[]];
  words.forEach((word, index) => {
    pieces.at(-1)!.push(word);
    if (endsSentence(words[index - 1], word, words[index + 1])) pieces.push([]);
  });
  return pieces.filter((piece) => piece.length > 0);
}

function endsSentence(before: Word | undefined, point: Word, after: Word | undefined): boolean {
  if (before === undefined || after === undefined || !/^[.!?]$/.test(point.text) || !after.isApart || !/^\p{Lu}/u.test(after.text)) return false;
  if (/^\d/.test(before.text)) return before.text.length > 2;
  const folded = foldWord(before.text);
  return before.text.length > 1 && !SHORTENED.test(folded) && !/tit|str|uni/.test(wordClass(folded));
}
