import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';
import type { VectorJudge } from './classifier.ts';
import { placeVector } from './place-vector.ts';
import { trainLinear, type LinearTraining } from './train-linear.ts';

/** A labelled text; its vector where an embeddings endpoint gave one. */
interface VectorRow {
  readonly vector: PackedVector | undefined;
  readonly label: number;
}

/** Fewer texts with a vector than this share, and vectors tell nothing of the rest. */
const LEAST_SHARE = 0.5;

/** A linear judge of vectors about their mean, all of the length that most have; `undefined` where too few texts have one. */
export function trainVectorJudge(rows: readonly VectorRow[], labels: number, training: LinearTraining): VectorJudge | undefined {
  const counts = new Map<number, number>();
  for (const { vector } of rows) counts.set(lengthOf(vector), (counts.get(lengthOf(vector)) ?? 0) + 1);
  counts.delete(0);
  const [length, count] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
  if (count < LEAST_SHARE * rows.length || count === 0) return undefined;
  const told = rows.flatMap(({ vector, label }) => (lengthOf(vector) === length ? [{ vector: vector!, label }] : []));
  const centre = new Float32Array(length);
  for (const { vector: { scale, bytes } } of told) for (let at = 0; at < length; at += 1) centre[at]! += (scale * bytes[at]!) / count;
  return { centre, linear: trainLinear(told.map(({ vector, label }) => ({ text: placeVector(vector, centre), label })), labels, length, training) };
}

/** The empty vector of a text that an endpoint refused is none. */
function lengthOf(vector: PackedVector | undefined): number {
  return vector?.bytes.length ?? 0;
}
