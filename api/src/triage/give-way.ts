import type { TextFeatures } from './text-features.ts';

interface Row {
  readonly features: TextFeatures;
  readonly label: number;
}

/** The block of stems in a text's features. */
const STEMS = 1;
/** From this likeness on, a text is about the same matter. */
const LIKE = 0.25;

/** The rows without those of `outside` that are like a row of `own`: the cosine of their stems, rare ones counting more. A matter that has become somebody's own is outside no more. */
export function giveWay<One extends Row>(rows: readonly One[], outside: number, own: ReadonlySet<number>): readonly One[] {
  const claimed = rows.filter(({ label }) => own.has(label));
  if (claimed.length === 0) return rows;
  const counts = new Map<number, number>();
  for (const row of rows) for (const stem of stemsOf(row)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weigh = (stem: number): number => Math.log(rows.length / counts.get(stem)!);
  const lengthOf = (row: Row): number => Math.hypot(...stemsOf(row).map(weigh)) || 1;
  const where = new Map<number, number[]>();
  claimed.forEach((row, at) => stemsOf(row).forEach((stem) => (where.get(stem) ?? where.set(stem, []).get(stem)!).push(at)));
  const lengths = claimed.map(lengthOf);
  return rows.filter((row) => {
    if (row.label !== outside) return true;
    const shared = new Float64Array(claimed.length);
    for (const stem of stemsOf(row)) for (const at of where.get(stem) ?? []) shared[at]! += weigh(stem) ** 2;
    const length = lengthOf(row);
    return shared.every((sum, at) => sum / (length * lengths[at]!) < LIKE);
  });
}

function stemsOf({ features: { ids, ends } }: Row): number[] {
  return [...ids.subarray(ends[STEMS - 1]!, ends[STEMS]!)];
}
