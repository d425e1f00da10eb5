import type { ClaimWord } from './claim-words.ts';
import { follows, nearness } from './nearness.ts';
import { moodOfWord } from '../words/mood-of-word.ts';
import type { PassageWords } from './passage-words.ts';

const NEIGHBOURS = 4;

/** The measures of a claim beside a passage, in the order the weights have. */
export const measureNames = [
  'length', 'formsHeld', 'stemsHeld', 'newWords', 'newShare', 'sameWords', 'oppositeWords', 'unknownWords', 'newNumbers', 'numbers', 'newNames', 'names',
  'gloom', 'cheer', 'clash', 'aloneMean', 'aloneMost', 'aloneNumber', 'aloneName', 'oppositeNear', 'denials', 'denialsMore', 'denialsLess', 'windowShare',
  'pairsHeld', 'ordered', 'swapped', 'passageMood', 'passageLength', 'passageDenials',
] as const;

/** Measures a whole claim: how much of it one place of the passage holds, in which order, and what is new, opposite, denied or out of mood. */
export function claimMeasures(claim: readonly ClaimWord[], passage: PassageWords): number[] {
  const content = claim.filter((word) => !word.isStop || word.isNumber || word.isDenial);
  const size = Math.max(1, content.length);
  const held = content.filter(({ stem }) => passage.places.has(stem));
  const fresh = content.filter((word) => !word.isNumber && !passage.places.has(word.stem));
  const alones = content.flatMap((word, at) => aloneOf(word, new Set(content.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).map(({ stem }) => stem).filter((stem) => stem !== word.stem)), passage));
  const most = (picked: readonly { readonly alone: number }[]): number => Math.max(0, ...picked.map(({ alone }) => alone));
  const gloom = fresh.reduce((sum, { text }) => sum + Math.max(0, -moodOfWord(text)), 0);
  const denials = claim.filter(({ isDenial }) => isDenial).length;
  const window = bestWindow(claim, content, passage);
  const numbers = content.filter(({ isNumber }) => isNumber);
  const names = content.filter(({ isName }) => isName);
  const order = orderOf(content, passage);
  const opposite = fresh.filter(({ stem }) => passage.oppositePlaces.has(stem));
  const pairs = claim.slice(1).filter((word, at) => isPair(claim[at]!.stem, word.stem, passage)).length;
  return [
    Math.log(1 + claim.length), held.filter(({ text }) => passage.forms.has(text)).length / size, held.length / size, fresh.length, fresh.length / size,
    fresh.filter(({ stem }) => passage.samePlaces.has(stem)).length, opposite.filter(({ stem }) => !passage.samePlaces.has(stem)).length,
    fresh.filter(({ stem }) => !passage.samePlaces.has(stem) && !passage.general.has(stem)).length,
    numbers.filter(({ stem }) => !passage.places.has(stem)).length, numbers.length, names.filter(({ stem }) => !passage.places.has(stem)).length, names.length,
    gloom, fresh.reduce((sum, { text }) => sum + Math.max(0, moodOfWord(text)), 0), passage.mood > 0.2 ? gloom : 0,
    alones.reduce((sum, { alone }) => sum + alone, 0) / Math.max(1, alones.length), most(alones.filter(({ word }) => !word.isDenial)),
    most(alones.filter(({ word }) => word.isNumber)), most(alones.filter(({ word }) => word.isName)),
    Math.max(0, ...opposite.map(({ stem }) => nearness(passage, passage.oppositePlaces.get(stem)!, new Set(held.map((word) => word.stem))) / Math.max(1, held.length))),
    denials, Math.max(0, denials - window.denials), Math.max(0, window.denials - denials), window.share,
    pairs / Math.max(1, claim.length - 1), order.ordered, order.swapped, passage.mood, Math.log(1 + passage.words.length), passage.denialShare * 100,
  ];
}

function aloneOf(word: ClaimWord, beside: ReadonlySet<string>, passage: PassageWords): { word: ClaimWord; alone: number }[] {
  const places = passage.places.get(word.stem);
  return places ? [{ word, alone: 1 - nearness(passage, places, beside) / Math.max(1, beside.size) }] : [];
}

function isPair(first: string, second: string, { places }: PassageWords): boolean {
  const later = places.get(second);
  return later !== undefined && (places.get(first) ?? []).some((place) => later.includes(place + 1));
}

function orderOf(content: readonly ClaimWord[], passage: PassageWords): { ordered: number; swapped: number } {
  let pairs = 0;
  let ordered = 0;
  let swapped = 0;
  for (let at = 0; at + 1 < content.length; at += 1) {
    const [first, second] = [content[at]!.stem, content[at + 1]!.stem];
    if (!passage.places.has(first) || !passage.places.has(second)) continue;
    pairs += 1;
    if (follows(passage, first, second)) ordered += 1;
    else if (follows(passage, second, first)) swapped += 1;
  }
  return { ordered: ordered / Math.max(1, pairs), swapped };
}

/** The stretch of the passage, a third longer than the claim, that holds most of its content words, rare ones counting more. */
function bestWindow(claim: readonly ClaimWord[], content: readonly ClaimWord[], { words, places }: PassageWords): { share: number; denials: number } {
  const weightOf = (stem: string): number => 1 / (1 + Math.log(1 + (places.get(stem)?.length ?? 0)));
  const wanted = new Map([...new Set(content.map(({ stem }) => stem))].map((stem) => [stem, weightOf(stem)]));
  const size = Math.max(20, Math.round(claim.length * 1.3));
  const counts = new Map<string, number>();
  let weight = 0;
  let most = 0;
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    weight += move(words[at]!.stem, 1);
    if (at >= size) weight += move(words[at - size]!.stem, -1);
    if (weight > most) [most, end] = [weight, at];
  }
  return { share: most / Math.max(0.01, [...wanted.values()].reduce((sum, one) => sum + one, 0)), denials: words.slice(Math.max(0, end - size), end + 1).filter(({ isDenial }) => isDenial).length };

  function move(stem: string, step: 1 | -1): number {
    const one = wanted.get(stem);
    if (one === undefined) return 0;
    const count = (counts.get(stem) ?? 0) + step;
    counts.set(stem, count);
    return step === 1 ? (count === 1 ? one : 0) : count === 0 ? -one : 0;
  }
}
