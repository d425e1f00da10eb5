import type { MeanShare } from '../../routes/contracts/knowledge-analytics.ts';

/** 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/** A mean of shares with the normal 95 % interval of the mean, held within 0 to 1. `deviation` is the sample's standard deviation. */
export function toMeanShare(mean: number | null, deviation: number | null, n: number): MeanShare {
  if (mean === null || deviation === null || n < 2) return { mean, low: null, high: null, n };
  const reach = (z * deviation) / Math.sqrt(n);
  return { mean, low: Math.max(0, mean - reach), high: Math.min(1, mean + reach), n };
}
