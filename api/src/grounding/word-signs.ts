import { stemWord } from '../knowledge/index/stem-word.ts';
import type { ClaimWord } from './claim-words.ts';
import { follows, nearness } from './nearness.ts';
import { moodOfWord } from '../words/mood-of-word.ts';
import type { PassageWords } from './passage-words.ts';
import { wordRelations } from './word-relations.ts';

const CUE = /^(?:not|no|only|but|never|nor|without|however|despite|although|though|any|all|some|none|neither|before|after|until|unless|if|than|more|less|too|cannot|can|could|may|might|must|should|would|will|every|each|both|few|most|while|instead|because|due|or|and|many|several|other|own|once|again|further|there|which|who)$/;
const TURNED = /^(?:un|in|im|ir|il|dis|non|mis|anti|de|under|over)(?=\p{L}{3})/u;
const VERB_FIELD = /^(?:29|3\d|4[0-3])$/;
const BEFORE_VERB = /^(?:to|will|can|could|would|should|may|might|must|not|he|she|they|it|who|which|and|does|do|did)$/;
const BEFORE_NOUN = /^(?:a|an|the|his|her|their|its|our|your|this|that|these|those|of|for|with|in|on|at|from|by|about|into|during|some|any|no|all|several|many)$/;
const NEIGHBOURS = 4;
const MOST_NEAR = 5;

/** What one word of a claim says for or against it, as names of signs. */
export interface WordSigns {
  readonly at: number;
  readonly signs: readonly string[];
}

/**
 * The signs of each word of a claim that can carry one. A word the passage holds: how alone it stands there, away from the words it has
 * beside it in the claim. Another: whether the passage says the same or the opposite, its kind, its mood, and what stands before it.
 */
export function wordSigns(claim: readonly ClaimWord[], passage: PassageWords): WordSigns[] {
  const content = [...claim.keys()].filter((at) => !claim[at]!.isStop || claim[at]!.isNumber);
  return [...claim.keys()].filter((at) => carriesSign(claim[at]!)).map((at) => {
    const next = content.findIndex((place) => place >= at);
    const here = next === -1 ? content.length : next;
    const beside = new Set(content.slice(Math.max(0, here - NEIGHBOURS), here + NEIGHBOURS + 1).filter((place) => place !== at).map((place) => claim[place]!.stem));
    const before = claim[content[here - 1]!];
    const after = claim[content[content[here] === at ? here + 1 : here]!];
    const word = claim[at]!;
    const places = passage.places.get(word.stem);
    const signs = places ? signsOfHeld(word, alone(passage, places, beside), { before, after, passage }) : signsOfNew(word, claim.slice(Math.max(0, at - 3), at), { before, after, passage, beside });
    return { at, signs };
  });
}

function carriesSign(word: ClaimWord): boolean {
  return !word.isStop || word.isNumber || word.isDenial || CUE.test(word.text);
}

/** From 0, all of its neighbours in the claim stand near it in the passage, to 1, none does. */
export function alone(passage: PassageWords, places: readonly number[], beside: ReadonlySet<string>): number {
  return 1 - Math.min(1, nearness(passage, places, beside) / Math.max(1, Math.min(beside.size, MOST_NEAR)));
}

interface Around {
  readonly before: ClaimWord | undefined;
  readonly after: ClaimWord | undefined;
  readonly passage: PassageWords;
}

function signsOfHeld(word: ClaimWord, loneliness: number, { before, after, passage }: Around): string[] {
  const signs: string[] = [];
  if (word.isStop || word.isDenial) signs.push(`${loneliness > 0.6 ? 'alone' : 'held'}:${word.text}`);
  if (word.isStop && !word.isNumber) return signs;
  if (word.isNumber) return [...signs, 'held number'];
  const kind = word.isName ? 'name' : 'word';
  const degree = loneliness > 0.75 ? 3 : loneliness > 0.45 ? 2 : loneliness > 0.2 ? 1 : 0;
  signs.push(`alone ${degree} ${word.isDenial ? 'denial' : kind}`);
  const isChained = (before !== undefined && follows(passage, before.stem, word.stem)) || (after !== undefined && follows(passage, word.stem, after.stem));
  if (!isChained) signs.push(`unchained ${kind}`);
  return signs;
}

function signsOfNew(word: ClaimWord, behind: readonly ClaimWord[], { before, after, passage, beside }: Around & { readonly beside: ReadonlySet<string> }): string[] {
  const signs: string[] = [];
  const says = (other: ClaimWord | undefined): string => (other !== undefined && (passage.places.has(other.stem) || passage.samePlaces.has(other.stem)) ? '1' : '0');
  const isWedged = before !== undefined && after !== undefined && follows(passage, before.stem, after.stem);
  if (!word.isStop || word.isNumber) signs.push(`between ${word.isNumber ? 'number' : 'word'} ${says(before)}${says(after)}${isWedged ? ' wedged' : ''}`);
  if (word.isNumber) return [...signs, 'new number'];
  const previous = behind.at(-1);
  signs.push(`${word.isStop ? 'cue' : 'new'}:${word.stem}`);
  const same = passage.samePlaces.get(word.stem);
  const part = guessPart(word, previous);
  for (const field of wordRelations().fields(word.stem)) if (part === 'm' || (part === 'v') === VERB_FIELD.test(field)) signs.push(`field ${field}${same ? ' same' : ''}`);
  if (before) signs.push(`after ${passage.places.has(before.stem) ? 'held' : 'new'}`);
  if (previous?.isStop) signs.push(`behind:${previous.text}`);
  const prefix = /^(?:un|in|im|dis|non|mis)/.exec(word.text)?.[0];
  if (prefix !== undefined) signs.push(`prefix:${prefix}`);
  if (word.isStop) return signs;
  const relation = same ? 'same' : passage.oppositePlaces.has(word.stem) ? 'opposite' : passage.near.has(word.stem) ? 'near' : isGeneral(word, passage) ? 'kind' : 'unknown';
  signs.push(`relation ${relation}`, `relation ${relation} ${partsOf(word)}${word.isName ? ' name' : ''}`);
  if (behind.some(({ text }) => /^(?:but|however|although|despite)$/.test(text))) signs.push('turned by but');
  if (behind.some(({ isDenial }) => isDenial)) signs.push('turned by not');
  if (behind.some(({ text }) => text === 'only' || text === 'just')) signs.push('turned by only');
  const mood = moodOfWord(word.text);
  if (mood < 0) signs.push(`gloomy${passage.mood > 0.2 ? ' in friendly' : ''}`);
  if (mood > 0) signs.push('friendly');
  if (word.isName) signs.push('new name');
  const bare = word.text.replace(TURNED, '');
  if (bare !== word.text && passage.places.has(stemWord(bare, 'en'))) signs.push('held turned by prefix');
  if (/(?:less|free)$/.test(word.text)) signs.push('without suffix');
  return signs;
}

function isGeneral(word: ClaimWord, passage: PassageWords): boolean {
  return passage.general.has(word.stem) || wordRelations().general(word.stem).some((other) => passage.places.has(other) || passage.general.has(other));
}

/** A guess at the part of speech from the word itself, what it can be, and the word before it; `m` where it stays open. */
function guessPart(word: ClaimWord, previous: ClaimWord | undefined): string {
  const parts = wordRelations().parts(word.stem);
  if (word.text.endsWith('ly')) return 'r';
  if (parts === '') return 'x';
  if (parts === 'n' || parts === 'a') return parts;
  if (!parts.includes('n') && parts.includes('v')) return 'v';
  if (/(?:ed|ing)$/.test(word.text) || (previous !== undefined && BEFORE_VERB.test(previous.text))) return 'v';
  if (previous !== undefined && (BEFORE_NOUN.test(previous.text) || (!previous.isStop && wordRelations().parts(previous.stem).includes('a')))) return 'n';
  return parts.includes('v') && word.text.endsWith('s') && previous !== undefined && !previous.isStop ? 'v' : 'm';
}

/** What a word can be: one part of speech, `m` where it can also be a noun, `x` where it is not known. */
function partsOf(word: ClaimWord): string {
  const parts = wordRelations().parts(word.stem);
  if (parts === '') return 'x';
  if (parts === 'n') return 'n';
  if (!parts.includes('n')) return parts.includes('v') ? 'v' : parts.includes('a') ? 'a' : 'r';
  return 'm';
}
