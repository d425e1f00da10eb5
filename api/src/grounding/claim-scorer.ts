import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ClaimEvidence } from './claim-evidence.ts';
import { measureNames } from './claim-measures.ts';
import { signSlot, signSlots } from './sign-slot.ts';

/** Weights of the scorer: a logistic regression over measures (standardised, cut at four deviations) and the signs of words. */
export const claimWeights = z.object({
  bias: z.number(),
  measures: z.array(z.object({ name: z.string(), mean: z.number(), deviation: z.number().positive(), weight: z.number() })).length(measureNames.length),
  /** One signed byte a slot, base64; a byte counts `signStep`. */
  signs: z.string(),
  signStep: z.number().positive(),
});
export type ClaimWeights = z.infer<typeof claimWeights>;

const MOST_DEVIATIONS = 4;
let shipped: ((evidence: ClaimEvidence) => number) | undefined;

/** How surely the passages carry a claim, from 0 to 1, by the shipped weights; 0.5 is as likely as not. */
export function scoreClaim(evidence: ClaimEvidence): number {
  shipped ??= claimScorer(claimWeights.parse(JSON.parse(readFileSync(new URL('./claim-weights.json', import.meta.url), 'utf8'))));
  return shipped(evidence);
}

/** A scorer by given weights. */
export function claimScorer({ bias, measures, signs, signStep }: ClaimWeights): (evidence: ClaimEvidence) => number {
  const bytes = new Int8Array(new Uint8Array(Buffer.from(signs, 'base64')).buffer);
  if (bytes.length !== signSlots) throw new Error(`The weights of claims have ${bytes.length} signs, not ${signSlots}.`);
  return (evidence) => {
    let sum = bias;
    measures.forEach(({ mean, deviation, weight }, at) => { sum += weight * standardised(evidence.measures[at]!, mean, deviation); });
    for (const word of evidence.words) for (const sign of word.signs) sum += bytes[signSlot(sign)]! * signStep;
    return 1 / (1 + Math.exp(-sum));
  };
}

/** A measure in deviations from its mean, at most four either way. */
export function standardised(value: number, mean: number, deviation: number): number {
  return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, (value - mean) / deviation));
}
