import { seededRandom } from '../../src/triage/seeded-random.ts';

const ROUNDS = 40;

/** The directions of length 1 along which rows (with no mean) differ most, the strongest first: orthogonal iteration over their covariance. */
export function strongestDirections(rows: readonly Float64Array[], count: number): Float64Array[] {
  const covariance = covarianceOf(rows);
  const random = seededRandom(1);
  let directions = orthogonal(Array.from({ length: count }, () => Float64Array.from(covariance, () => random() - 0.5)));
  for (let round = 0; round < ROUNDS; round += 1) directions = orthogonal(directions.map((direction) => Float64Array.from(covariance, (row) => dot(row, direction))));
  return directions;
}

function covarianceOf(rows: readonly Float64Array[]): Float64Array[] {
  const size = rows[0]!.length;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let left = 0; left < size; left += 1) {
      const value = row[left]! / rows.length;
      const into = covariance[left]!;
      for (let right = 0; right < size; right += 1) into[right]! += value * row[right]!;
    }
  }
  return covariance;
}

/** Gram and Schmidt: what each has of those before it is taken out, and the rest brought to length 1. */
function orthogonal(directions: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const direction of directions) {
    const own = Float64Array.from(direction);
    for (const before of done) {
      const share = dot(own, before);
      for (let at = 0; at < own.length; at += 1) own[at]! -= share * before[at]!;
    }
    const length = Math.sqrt(dot(own, own));
    done.push(own.map((value) => value / length));
  }
  return done;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += left[at]! * right[at]!;
  return sum;
}
