import type { TaggerWeights } from '@countersign/shared/redaction/tagger/tag-words';

/** Whole numbers to a unit of what was learned, and the greatest one that is kept. */
const UNIT = 1.5;
const MOST = 47;

/** Learned weights as small whole numbers, as they are shipped and measured. */
export function wholeWeights({ features, transitions }: TaggerWeights): TaggerWeights {
  const whole = (numbers: Int8Array | Float32Array): Int8Array => Int8Array.from(numbers, (value) => Math.max(-MOST, Math.min(MOST, Math.round(value * UNIT))));
  return { features: whole(features), transitions: whole(transitions) };
}
