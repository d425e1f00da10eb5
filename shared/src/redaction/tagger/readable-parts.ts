import type { Word } from './split-words.ts';

/** A part ends with the first line after so many words, and at the latest after `MOST`. */
const ENOUGH = 1_000;
const MOST = 3_000;
/** Signs and numbers so far from any word of two letters belong to no name and no address. */
const REACH = 12;
/** So many words and signs without a blank among them are a code. */
const CODE = 60;
/** A word that stands in a part so often is no name, and where only such words are, nobody speaks. */
const OFTEN = 200;

/** The parts of a text that can hold a name or an address, a few hundred words each, so that memory and time stay small whatever the text is. */
export function readableParts(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  let lastLetters = -REACH - 1;
  let nextLetters = -1;
  let glued = 0;
  const close = (): void => {
    if (part.length > 0) parts.push(part.length < ENOUGH ? part : nearRareWords(part));
    part = [];
  };
  for (let index = 0; index < words.length; index++) {
    if (nextLetters < index) nextLetters = findLetters(words, index);
    if (nextLetters === index) lastLetters = index;
    glued = words[index]!.isApart ? 0 : glued + 1;
    if (glued > CODE || (index - lastLetters > REACH && nextLetters - index > REACH)) close();
    else {
      if (part.length >= MOST || (part.length >= ENOUGH && words[index]!.opensLine)) close();
      part.push(words[index]!);
    }
  }
  close();
  return parts;
}

/** Of a long part the words near one that is not repeated over and over. */
function nearRareWords(words: Word[]): Word[] {
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size * 20 > words.length) return words;
  let lastRare = -Infinity;
  const isNear = words.map(({ text }, index) => {
    if (counts.get(text)! < OFTEN) lastRare = index;
    return index - lastRare <= REACH;
  });
  let nextRare = Infinity;
  for (let index = words.length - 1; index >= 0; index--) {
    if (counts.get(words[index]!.text)! < OFTEN) nextRare = index;
    isNear[index] ||= nextRare - index <= REACH;
  }
  return words.filter((_, index) => isNear[index]);
}

function findLetters(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length && !/^\p{L}{2}/u.test(words[index]!.text)) index++;
  return index === words.length ? Infinity : index;
}
