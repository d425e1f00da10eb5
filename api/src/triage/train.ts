import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';
import { areFew } from './are-few.ts';
import { calibrate, type HeldOut } from './calibrate.ts';
import type { Classifier, VectorJudge } from './classifier.ts';
import { giveWay } from './give-way.ts';
import { judgeText, type Judged } from './judge-text.ts';
import { labelWords } from './label-words.ts';
import { meanTexts } from './mean-texts.ts';
import { planRehearsals } from './plan-rehearsals.ts';
import { textFeatures, type Telling, type TextFeatures } from './text-features.ts';
import { TONE_NUMBERS } from './tone-of.ts';
import { trainLayered } from './train-layered.ts';
import { trainLinear, type LinearTraining } from './train-linear.ts';
import { trainPaired } from './train-paired.ts';
import { trainVectorJudge } from './train-vector-judge.ts';
import type { Amount } from './training-rows.ts';
import { learnVocabulary } from './vocabulary.ts';
import { weighFeatures } from './weigh-features.ts';

/** One labelled text, with its vector where an embeddings endpoint gave one. */
export interface Example {
  readonly text: string;
  readonly label: string;
  readonly vector?: PackedVector | undefined;
}

/**
 * `outOfScope` is the label of examples that fit none of the others: they are no answer, and texts like them are told apart. Those that are like an example
 * of a label in `own` give way to it. Where labels cover `all` texts, nothing is learned of what fits none. `evenness`, from 0 to 1, is
 * how far rare labels count like common ones.
 */
export interface TrainOptions {
  readonly outOfScope?: string | undefined;
  readonly cover?: 'all' | undefined;
  readonly evenness?: number | undefined;
  readonly own?: readonly string[] | undefined;
}

interface Row {
  readonly features: TextFeatures;
  readonly label: number;
  readonly vector: PackedVector | undefined;
}

/** What is trained; rehearsals train the same. */
interface Plan {
  readonly labels: number;
  readonly telling: Telling;
  readonly amount: Amount;
  /** Of the layered judges; manners have none. */
  readonly seeds: readonly number[];
  readonly coversAll: boolean;
  readonly training: LinearTraining;
}

/** A label's name counts as so many examples. */
const EXAMPLES_OF_NAME = 3;
const FEW_TEXTS = 2500;
/** So many texts must have a word of a pair, a pair of words or a piece. Where labels cover all of thousands of texts, what two of them share tells next to nothing and takes a third of the memory. */
const FEWEST_TEXTS = { some: 2, all: 3 };
/** The seeds of layered judges: up to so many texts there is time for a second. */
const SEEDS = [1, 2];
const TWO_LAYERED_UNTIL = 8000;
const SEED_OF_PAIRED = 1;
/** A new intent has ten examples beside intents with two hundred, and moods are seldom evenly spread; manners are told by many weak features, none of which a step may rely on. */
const TRAINING = { matters: { dropped: 0, evenness: 0.8 }, manners: { dropped: 0.3, evenness: 0.7 } };

/**
 * Trains a linear judge, one of pairs of words and, for matters, layered ones, and one of vectors where examples have them: the same weights for the same
 * examples in the same order. The name of a label is a few examples of it. Before that the training is rehearsed without some examples and some
 * labels, and what the judges then say of these calibrates confidence and scope, with the judge of vectors and without it. Takes about a second for
 * 1,000 examples.
 */
export function trainClassifier(examples: readonly Example[], { outOfScope, own = [], cover, evenness }: TrainOptions = {}): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))].filter((label) => label !== outOfScope).sort();
  const telling = areFew(labels.length) ? 'manners' : 'matters';
  const positions = new Map(labels.map((label, position) => [label, position]));
  const all = examples.map(({ text, label, vector }): Row => ({ features: textFeatures(text, telling), label: positions.get(label) ?? labels.length, vector }));
  const rows = giveWay(all, labels.length, new Set(own.flatMap((label) => positions.get(label) ?? [])));
  const names = telling === 'manners' ? [] : labels.flatMap((name, label) => Array<Row>(EXAMPLES_OF_NAME).fill({ features: textFeatures(labelWords(name), telling), label, vector: undefined }));
  const knowsOutside = rows.some(({ label }) => label === labels.length);
  const plan: Plan = {
    labels: labels.length + (knowsOutside ? 1 : 0), telling, amount: rows.length < FEW_TEXTS ? 'few' : 'many',
    seeds: telling === 'manners' ? [] : SEEDS.slice(0, rows.length > TWO_LAYERED_UNTIL ? 1 : 2), coversAll: cover === 'all',
    training: { ...TRAINING[telling], ...(evenness !== undefined && { evenness }) },
  };
  const heldOut: HeldOut[] = planRehearsals(rows.map(({ label }) => label), plan.coversAll ? 0 : labels.length).flatMap(({ kept, heldBack, strays }) => {
    const left = new Set(kept.map((at) => rows[at]!.label));
    const rehearsed = fit(kept.map((at) => rows[at]!), names.filter(({ label }) => left.has(label)), plan);
    const hear = (at: number, label: number): HeldOut => ({ judged: judgeText(rehearsed, weighFeatures(rows[at]!.features, rehearsed.vocabulary), rows[at]!.vector), label });
    return [...heldBack.map((at) => hear(at, rows[at]!.label)), ...strays.map((at) => hear(at, -1))];
  });
  const outside = knowsOutside ? labels.length : undefined;
  const { byVector, ...byWords } = fit(rows, names, plan);
  const judges = 2 + byWords.layered.length;
  return {
    labels, ...byWords, calibration: calibrate(heldOut.map(({ judged, label }) => ({ judged: unheard(judged), label })), judges, outside), knowsOutside,
    byVector: byVector && { ...byVector, calibration: calibrate(heldOut.filter(({ judged }) => judged.byVector), judges + 1, outside) },
  };
}

/** What is found in a text without its vector. */
function unheard(judged: Judged): Judged {
  return judged.byVector ? { ...judged, scores: judged.scores.slice(0, -1), byVector: false } : judged;
}

function fit(examples: readonly Row[], names: readonly Row[], { labels, telling, amount, seeds, coversAll, training }: Plan): Pick<Classifier, 'vocabulary' | 'linear' | 'layered' | 'paired' | 'means'> & { byVector: VectorJudge | undefined } {
  const rows = [...examples, ...names];
  const fewest = FEWEST_TEXTS[coversAll && amount === 'many' ? 'all' : 'some'];
  const vocabulary = learnVocabulary(rows, telling, fewest);
  const weighed = rows.map(({ features, label }) => ({ text: weighFeatures(features, vocabulary), label }));
  const columns = vocabulary.rarity.length + (telling === 'manners' ? TONE_NUMBERS : (vocabulary.space?.centre.length ?? 0));
  return {
    vocabulary,
    linear: trainLinear(weighed, labels, columns, training),
    layered: seeds.map((seed) => trainLayered(weighed, labels, columns, { seed, amount, evenness: training.evenness })),
    paired: trainPaired(weighed.map(({ text: { words }, label }) => ({ words, label })), labels, { seed: SEED_OF_PAIRED, telling, amount, evenness: training.evenness, fewest }),
    means: coversAll ? undefined : meanTexts(weighed, labels, vocabulary.rarity.length),
    byVector: trainVectorJudge(examples, labels, training),
  };
}
