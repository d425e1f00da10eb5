import { measureNames } from '../../src/grounding/claim-measures.ts';
import { standardised, type ClaimWeights } from '../../src/grounding/claim-scorer.ts';
import { signSlot, signSlots } from '../../src/grounding/sign-slot.ts';
import { seededRandom, shuffle } from '../../src/triage/seeded-random.ts';
import { balancedAccuracy } from './balanced-accuracy.ts';
import { folds } from './folds.ts';
import type { LabelledText } from './claim-sets.ts';

const BAGS = 6;
const PASSES = 10;
const RATE = 0.1;
const MEASURE_DECAY = 0.003;
const SIGN_DECAY = 0.05;
const SHARPNESS = 1.5;
const EDIT_WEIGHT = 0.4;
const WRITTEN_WEIGHT = 0.5;
const FIRST_SQUARE = 0.05;
const LEAST = 1e-3;
const MOST_ODDS = 10;
const REACH = 5;

interface Linear {
  bias: number;
  readonly measures: Float64Array;
  readonly signs: Float64Array;
}

interface Row {
  readonly label: number;
  readonly weight: number;
  readonly claims: readonly { readonly measures: Float64Array; readonly slots: Uint16Array; readonly left: number | undefined }[];
  readonly changed: Uint16Array;
}

/**
 * Learns to tell a supported text from another by its least supported sentence: a logistic regression by AdaGrad, both labels weighing
 * the same, a text's error shared among its sentences by how low they are; the words an editor changed must tell the label too.
 * Six such, each without a sixth of the documents, are averaged, and the bias is moved to where the edited texts that each has not seen are told best.
 */
export function trainClaimWeights(texts: readonly LabelledText[]): ClaimWeights {
  const claims = texts.flatMap((text) => text.claims);
  const columns = measureNames.map((name, at) => {
    const values = claims.map(({ evidence }) => evidence.measures[at]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { name, mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1 };
  });
  const supported = texts.filter(({ isSupported }) => isSupported).length;
  const rows = new Map(texts.map((text): [LabelledText, Row] => [text, {
    label: text.isSupported ? 1 : 0,
    weight: (texts.length / 2 / (text.isSupported ? supported : texts.length - supported)) * (text.set === 'faithbench' ? WRITTEN_WEIGHT : 1),
    claims: text.claims.map(({ evidence, left }) => ({
      measures: Float64Array.from(columns, ({ mean, deviation }, at) => standardised(evidence.measures[at]!, mean, deviation)),
      left, slots: Uint16Array.from(evidence.words.flatMap(({ signs }) => signs.map(signSlot))),
    })),
    changed: Uint16Array.from(text.claims.flatMap(({ changed }) => changed.map(signSlot))),
  }]));
  const unseen: { isSupported: boolean; score: number }[] = [];
  const bags = folds(texts, BAGS, 7).map(({ tried, rest }) => {
    const linear = fit(rest.map((text) => rows.get(text)!));
    unseen.push(...tried.filter(({ set }) => set !== 'faithbench').map((text) => ({ isSupported: text.isSupported, score: lowestOf(linear, rows.get(text)!) })));
    return linear;
  });
  const average = (pick: (one: Linear) => number): number => bags.reduce((sum, one) => sum + pick(one), 0) / bags.length;
  const signs = Float64Array.from({ length: signSlots }, (_, slot) => average((one) => one.signs[slot]!));
  const signStep = Number((signs.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127).toPrecision(6));
  return {
    bias: rounded(average(({ bias }) => bias) - calmBar(unseen)),
    measures: columns.map(({ name, mean, deviation }, at) => ({ name, mean: rounded(mean), deviation: rounded(deviation), weight: rounded(average(({ measures }) => measures[at]!)) })),
    signs: Buffer.from(Int8Array.from(signs, (weight) => Math.round(weight / signStep)).buffer).toString('base64'), signStep,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** The log odds of a text’s least supported sentence, the exact comparisons counted. */
function lowestOf(linear: Linear, { claims }: Row): number {
  return Math.min(MOST_ODDS, ...claims.flatMap(({ measures, slots, left }) => {
    if (left === undefined) return [];
    const likely = left / (1 + Math.exp(-linear.bias - dot(linear.measures, measures) - sumOf(linear.signs, slots)));
    return [Math.log(likely / (1 - likely))];
  }));
}

/** The bar around which these texts are told best: the middle of the half unit of log odds with the highest mean. */
function calmBar(texts: readonly { readonly isSupported: boolean; readonly score: number }[]): number {
  const bars = Array.from({ length: 81 }, (_, at) => (at - 40) / 20);
  const told = bars.map((bar) => balancedAccuracy(texts, bar));
  const calm = bars.map((_, at) => {
    const around = told.slice(Math.max(0, at - REACH), at + REACH + 1);
    return around.reduce((sum, one) => sum + one, 0) / around.length;
  });
  return bars[calm.indexOf(Math.max(...calm))]!;
}

function fit(rows: readonly Row[]): Linear {
  const linear: Linear = { bias: 0, measures: new Float64Array(measureNames.length), signs: new Float64Array(signSlots) };
  const squares = { bias: FIRST_SQUARE, measures: new Float64Array(measureNames.length).fill(FIRST_SQUARE), signs: new Float64Array(signSlots).fill(FIRST_SQUARE) };
  const usual = slotsOfSeveral(rows);
  const order = [...rows];
  const random = seededRandom(7);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE * (1 - (0.8 * pass) / PASSES);
    shuffle(order, random);
    for (const row of order) {
      const scores = row.claims.map((claim) => linear.bias + dot(linear.measures, claim.measures) + sumOf(linear.signs, claim.slots));
      const lowest = Math.min(...scores);
      const shares = scores.map((score) => Math.exp((lowest - score) * SHARPNESS));
      const whole = shares.reduce((sum, share) => sum + share, 0);
      const error = (1 / (1 + Math.exp(-lowest)) - row.label) * row.weight;
      row.claims.forEach((claim, at) => {
        const slope = (error * shares[at]!) / whole;
        if (Math.abs(slope) < LEAST) return;
        squares.bias += slope ** 2;
        linear.bias -= (rate * slope) / Math.sqrt(squares.bias);
        for (let measure = 0; measure < measureNames.length; measure += 1) step(linear.measures, squares.measures, measure, slope * claim.measures[measure]!, MEASURE_DECAY, rate);
        stepSigns(claim.slots, slope, rate);
      });
      if (row.changed.length > 0) stepSigns(row.changed, (1 / (1 + Math.exp(-sumOf(linear.signs, row.changed))) - row.label) * row.weight * EDIT_WEIGHT, rate);
    }
  }
  return linear;

  function stepSigns(slots: Uint16Array, slope: number, rate: number): void {
    for (const slot of slots) if (usual[slot] === 1) step(linear.signs, squares.signs, slot, slope, SIGN_DECAY, rate);
  }
}

function step(weights: Float64Array, squares: Float64Array, at: number, slope: number, decay: number, rate: number): void {
  const whole = slope + decay * weights[at]!;
  squares[at]! += whole ** 2;
  weights[at]! -= (rate * whole) / Math.sqrt(squares[at]!);
}

/** Slots that signs of at least two texts fall on; what one text alone shows is no rule. */
function slotsOfSeveral(rows: readonly Row[]): Uint8Array {
  const counts = new Uint16Array(signSlots);
  for (const { claims } of rows) for (const slot of new Set(claims.flatMap(({ slots }) => [...slots]))) counts[slot]! += 1;
  return Uint8Array.from(counts, (count) => (count >= 2 ? 1 : 0));
}

function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += weights[at]! * values[at]!;
  return sum;
}

function sumOf(weights: Float64Array, slots: Uint16Array): number {
  let sum = 0;
  for (const slot of slots) sum += weights[slot]!;
  return sum;
}
