import { SIGN_PLACES } from '../../src/injection/sentence-signs.ts';
import { shuffle } from '../../src/triage/seeded-random.ts';

/** One example of the first step: the places of a sentence's signs, whether it is a task, and how much it counts. */
export interface SignExample {
  readonly places: Int32Array;
  readonly isTask: boolean;
  readonly weight: number;
}

const EPOCHS = 6;
const RATE = 0.15;
const DECAY = 2e-5;

/** Logistic regression over hashed signs by AdaGrad; a sentence's signs share one unit of length. The last weight is the one that every sentence has. */
export function learnSigns(examples: SignExample[], random: () => number): Float64Array {
  const weights = new Float64Array(SIGN_PLACES + 1);
  const squares = new Float64Array(SIGN_PLACES + 1).fill(1e-3);
  const step = (place: number, slope: number): void => {
    squares[place]! += slope * slope;
    weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(examples, random);
    for (const { places, isTask, weight } of examples) {
      const scale = 1 / Math.sqrt(places.length + 1);
      let sum = weights[SIGN_PLACES]!;
      for (const place of places) sum += weights[place]! * scale;
      const slope = (1 / (1 + Math.exp(-sum)) - (isTask ? 1 : 0)) * weight;
      for (const place of places) step(place, slope * scale + DECAY * weights[place]!);
      step(SIGN_PLACES, slope);
    }
  }
  return weights;
}

/** One example of the second step: how a part stands in its text, whether it was hidden there, and how much it counts. */
export interface StandingExample {
  readonly values: readonly number[];
  readonly isHidden: boolean;
  readonly weight: number;
}

const ROUNDS = 400;
const RIDGE = 1e-3;

/** Logistic regression over few dense numbers by full-batch Adam with a small ridge. */
export function learnStanding(examples: readonly StandingExample[]): number[] {
  const size = examples[0]!.values.length;
  const weights = new Array<number>(size).fill(0);
  const momentum = new Array<number>(size).fill(0);
  const squares = new Array<number>(size).fill(0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slopes = new Float64Array(size);
    for (const { values, isHidden, weight } of examples) {
      let sum = 0;
      for (let place = 0; place < size; place += 1) sum += weights[place]! * values[place]!;
      const error = (1 / (1 + Math.exp(-sum)) - (isHidden ? 1 : 0)) * weight;
      for (let place = 0; place < size; place += 1) slopes[place]! += error * values[place]!;
    }
    for (let place = 0; place < size; place += 1) {
      const slope = slopes[place]! / total + (place === 0 ? 0 : RIDGE * weights[place]!);
      momentum[place] = 0.9 * momentum[place]! + 0.1 * slope;
      squares[place] = 0.99 * squares[place]! + 0.01 * slope * slope;
      weights[place]! -= (0.08 * (momentum[place]! / (1 - 0.9 ** round))) / (Math.sqrt(squares[place]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
}
