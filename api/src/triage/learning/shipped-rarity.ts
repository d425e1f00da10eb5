import { readFileSync } from 'node:fs';
import { keepMade } from '../keep-trained.ts';
import { seedFiles } from '../load-classifiers.ts';
import { countStems, rarityAmong, type RarityOfStems } from './rarity-of-stems.ts';
import { shippedTexts } from './shipped-texts.ts';

/** What decides the counts besides the examples. */
const counters = ['../../knowledge/index/words-of.ts', '../../knowledge/index/stop-words.ts', '../../knowledge/index/stem-word.ts', '../../knowledge/index/spelled-word.ts', '../../knowledge/gaps/term-vectors.ts', 'shipped-texts.ts', 'rarity-of-stems.ts'];

let known: RarityOfStems | undefined;

/** How much stems tell among the shipped examples, which are counted once an installation: the first correction after a start need not wait for it. */
export async function shippedRarity(): Promise<RarityOfStems> {
  return known ??= rarityAmong(await keepMade([...seedFiles(), ...counters.map((file) => readFileSync(new URL(file, import.meta.url)))], () => countStems(shippedTexts())));
}
