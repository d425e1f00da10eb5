import { HIDDEN } from '../hide-spans.ts';
import { foldWord } from '../names/fold-word.ts';
import { lookUpName } from '../names/look-up-name.ts';
import { COMMON, FIRST, LAST } from '../names/name-bits.ts';
import type { RedactionSpan } from '../redacted-text.ts';
import { cutAtSentences } from './cut-at-sentences.ts';
import { isThing, standsBeforeThings } from './is-thing.ts';
import { isNoPerson } from './no-person.ts';
import { readableParts } from './readable-parts.ts';
import { ruleLanguage } from './rule-language.ts';
import { splitWords, type Word } from './split-words.ts';
import { tagWords, type TaggerWeights } from './tag-words.ts';
import { wordClass } from './word-classes.ts';
import { wordFeatures } from './word-features.ts';

/** How much rather a word is taken for a part of a name or an address than left: a missed detail leaves the machine. In units of the weights. */
const NAME_EAGERNESS = 52;
const ADDRESS_EAGERNESS = 12;
const SAYS_OTHER = /(?:order|invoice|ticket|case|tracking|parcel|reference|ref|booking|error|sku|serial|code|size|version|model|article|item|no|nr|nummer|bestellung|rechnung|commande|facture|pedido|factura|encomenda|fatura|ordine|fattura|bestelling|factuur)[\s.:#°]*$/i;

/** Words before a name that are none of it. */
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|mme|mlle|monsieur|madame|sr|sra|srta|señora?|senhora?|signora?|signor|sig|dott|meneer|mevrouw|dhr|mevr)$/i;

/** How street names of one word end in German and Dutch. */
const STREET_ENDING = /.{2}(?:strasse|str|weg|platz|allee|gasse|ring|ufer|damm|straat|laan|plein|gracht|kade)$/;

interface Found {
  readonly words: Word[];
  readonly isName: boolean;
}

/**
 * Names of persons and postal addresses in running text, as a linear tagger with these weights sees them. A name once told in full is known wherever
 * its parts stand again, and what is a thing in one place is one in all. `said` is the language the text is said to be in; it is found out where that is none of ours.
 */
export function findNamesAndAddresses(text: string, weights: TaggerWeights, said?: string): RedactionSpan[] {
  if (!/\p{L}{2}/u.test(text)) return [];
  const all = splitWords(text);
  const tagged = readableParts(all).flatMap((words) => findIn(words, weights));
  if (tagged.length === 0) return [];
  const language = ruleLanguage(text, said);
  const found = tagged.flatMap((one) => cutAtSentences(one.words).map((words) => withoutEdges({ ...one, words }, language))).filter(({ words }) => words.length > 0);
  const things = thingsAmong(found, all, language);
  const kept = found.filter((one) => (one.isName ? isName(one, language === 'de') && !things.has(wording(one)) : isAddress(one, text)));
  return [...kept.map(spanOf), ...toldAgain(text, kept)].sort((one, other) => one.start - other.start);
}

/** Names that are things wherever they stand. */
function thingsAmong(found: readonly Found[], all: readonly Word[], language: string): ReadonlySet<string> {
  const things = new Set<string>();
  let at = 0;
  for (const one of found) {
    while (all[at]!.start < one.words[0]!.start) at += 1;
    if (one.isName && isThing(one.words, all[at - 1], all[at + one.words.length], language)) things.add(wording(one));
  }
  return things;
}

function wording({ words }: Found): string {
  return words.map(({ text }) => text).join(' ');
}

function findIn(words: readonly Word[], weights: TaggerWeights): Found[] {
  if (!words.some(({ text }) => /^[\p{Lu}\d]/u.test(text) || (lookUpName(foldWord(text)) & (FIRST | LAST)) !== 0)) return [];
  const labels = tagWords(wordFeatures(words), weights, (_, label) => (label === 0 ? 0 : label < 3 ? NAME_EAGERNESS : ADDRESS_EAGERNESS));
  const found: Found[] = [];
  let isOpen = false;
  words.forEach((word, index) => {
    const label = labels[index]!;
    isOpen &&= label !== 0 && word.text !== HIDDEN;
    if (label === 0 || word.text === HIDDEN) return;
    if (isOpen && label !== 1 && label !== 3) found.at(-1)!.words.push(word);
    else found.push({ words: [word], isName: label < 3 });
    isOpen = true;
  });
  return found;
}

/** Other places where a part of a full name stands, written with a capital. */
function toldAgain(text: string, found: readonly Found[]): RedactionSpan[] {
  const full = found.filter(({ isName: is, words }) => is && words.length > 1).flatMap(({ words }) => words.map(({ text: part }) => part));
  const parts = new Set(full.filter((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part) && (lookUpName(foldWord(part)) & COMMON) === 0));
  if (parts.size === 0) return [];
  const taken = new Set(found.flatMap(({ words }) => words.map(({ start }) => start)));
  return splitWords(text).filter((word) => parts.has(word.text) && !taken.has(word.start)).map((word) => spanOf({ words: [word], isName: true }));
}

/** Signs and articles at the ends are no part of a name or an address, but for the point after an initial. */
function withoutEdges({ words, isName: is }: Found, language: string): Found {
  let from = 0;
  let to = words.length;
  while (from < to && /^[^\p{L}\d]/u.test(words[from]!.text)) from++;
  while (is && from + 1 < to && standsBeforeThings(words[from]!, language)) from++;
  while (is && from + 1 < to && TITLE.test(words[from]!.text)) from += words[from + 1]!.text === '.' ? 2 : 1;
  while (to > from && /^[^\p{L}\d]/u.test(words[to - 1]!.text)) to--;
  return { words: words.slice(from, to), isName: is };
}

/** With a capital what the tagger says, but in German, where every noun has one, only with a word that the list knows as a name; in small letters only what the list knows by half, one part of it as nothing but a name. */
function isName({ words }: Found, isGerman: boolean): boolean {
  if (words.every(({ text }) => isNoPerson(foldWord(text), lookUpName(foldWord(text))))) return false;
  if (isGerman && !words.some(({ text }) => isListedName(lookUpName(foldWord(text))))) return false;
  if (words.some(({ text }) => /^\p{Lu}/u.test(text))) return true;
  const bits = words.filter(({ text }) => /^\p{L}{2}/u.test(text)).map(({ text }) => lookUpName(foldWord(text)));
  const listed = bits.filter((known) => (known & (FIRST | LAST)) !== 0);
  return listed.length * 2 >= bits.length && listed.some((known) => (known & COMMON) === 0);
}

function isListedName(bits: number): boolean {
  return (bits & FIRST) !== 0 || ((bits & LAST) !== 0 && (bits & COMMON) === 0);
}

/** Capitals and numbers without a word in small letters or one for a street, and groups of signs without a word, are a code; many numbers are one, and a number after a point goes on; a bare number is (a part of) an address only where nothing says it is another one. */
function isAddress({ words }: Found, text: string): boolean {
  const start = words[0]!.start;
  const hasWord = words.some(({ text: word }) => /\p{L}{3}/u.test(word));
  if (words.length === 1 && !/^\d/.test(words[0]!.text) && !saysStreet(foldWord(words[0]!.text))) return false;
  if (words.length <= 6 && words.some(({ text: word }) => /\p{L}/u.test(word)) && !words.some(({ text: word }) => /\p{Ll}/u.test(word) || saysStreet(foldWord(word)))) return false;
  if (isDate(words) || (words.some(({ text: word }) => /^\p{L}/u.test(word)) && words.every(({ text: word }) => !/\p{L}{3}|\d{4}/u.test(word)))) return false;
  const numbers = words.filter(({ text: word }) => /^\d/.test(word));
  if (numbers.length > 2 && numbers.length * 2 >= words.length && numbers.every(({ text: word }) => word.length > 2)) return false;
  if (numbers.length > 4 && numbers.length * 2 > words.length) return false;
  if ((words.length > 3 && !hasWord) || (numbers.length > 2 && !hasWord) || /\d[.,]\d/.test(text.slice(start, words.at(-1)!.end)) || /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return words.some(({ text: word }) => /\p{L}/u.test(word)) || !SAYS_OTHER.test(text.slice(Math.max(0, start - 20), start));
}

/** A number beside a month or a weekday, and no street. */
function isDate(words: readonly Word[]): boolean {
  const isDay = words.some(({ text }, index) => /^\d/.test(text) && [words[index - 1], words[index + 1]].some((one) => one !== undefined && /cal/.test(wordClass(foldWord(one.text)))));
  return isDay && !words.some(({ text }) => saysStreet(foldWord(text)));
}

function saysStreet(word: string): boolean {
  return /str|uni/.test(wordClass(word)) || STREET_ENDING.test(word);
}

function spanOf({ words, isName: is }: Found): RedactionSpan {
  const isListed = is && words.some(({ text }) => (lookUpName(foldWord(text)) & (FIRST | LAST)) !== 0);
  const place = { start: words[0]!.start, end: words.at(-1)!.end };
  if (is) return { ...place, type: 'PERSON', score: isListed ? 0.8 : 0.6, explanation: isListed ? 'a name, by the list of names and the words around it' : 'a name, by the words around it' };
  const hasBoth = words.some(({ text }) => /\d/.test(text)) && words.some(({ text }) => /\p{L}/u.test(text));
  return { ...place, type: 'ADDRESS', score: hasBoth ? 0.75 : 0.6, explanation: 'written like (a part of) a postal address' };
}
