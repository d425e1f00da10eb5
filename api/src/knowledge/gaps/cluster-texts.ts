import { takeTurns } from '../take-turns.ts';

type Alike = (one: number, other: number) => number;

/** Texts compared pair by pair; each further one joins the group whose first texts it is most like, or stays by itself. */
const MOST_PAIRED = 300;
const COMPARED_OF_A_GROUP = 4;

/**
 * Groups texts by likeness: the two groups whose texts are most alike on average are joined, again and again, while that
 * average is at least `least` (average-linkage clustering). The same texts in the same order always give the same groups.
 * Gives positions from 0 to below `count`; the groups are in the order of their first text. 300 texts take 45,000 comparisons; others have their turn meanwhile.
 */
export async function clusterTexts(count: number, alike: Alike, least: number): Promise<number[][]> {
  const turn = takeTurns();
  const paired = Math.min(count, MOST_PAIRED);
  const groups = await joinClosest(paired, alike, least, turn);
  for (let position = paired; position < count; position += 1) {
    const likeTo = groups.map((group) => {
      const first = group.slice(0, COMPARED_OF_A_GROUP);
      return first.reduce((sum, member) => sum + alike(position, member), 0) / first.length;
    });
    const closest = likeTo.reduce((best, value, at) => (value > (likeTo[best] ?? 0) ? at : best), 0);
    if ((likeTo[closest] ?? 0) >= least) groups[closest]!.push(position);
    else groups.push([position]);
    await turn();
  }
  return groups;
}

/** Two groups and the average likeness of their texts. */
interface Pair {
  readonly into: number;
  readonly from: number;
  readonly average: number;
}

async function joinClosest(count: number, alike: Alike, least: number, turn: () => Promise<void>): Promise<number[][]> {
  const groups: (number[] | undefined)[] = Array.from({ length: count }, (_, position) => [position]);
  /** Sums of likeness between groups: the average is the sum over the product of their sizes. */
  const sums = groups.map(() => new Float64Array(count));
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) sums[one]![other] = sums[other]![one] = alike(one, other);
    await turn();
  }
  /** For each group the closest of those after it, kept until one of the two changes. */
  const closest = groups.map((_, into) => closestAfter(into, groups, sums));
  for (;;) {
    const best = closest.reduce<Pair | undefined>((found, pair) => (pair !== undefined && pair.average > (found?.average ?? 0) ? pair : found), undefined);
    if (best === undefined || best.average < least) break;
    const { into, from } = best;
    for (let other = 0; other < count; other += 1) sums[other]![into] = sums[into]![other]! += sums[from]![other]!;
    groups[into]!.push(...groups[from]!);
    groups[from] = undefined;
    closest[from] = undefined;
    for (let row = 0; row < count; row += 1) {
      const isTouched = row === into || closest[row]?.from === into || closest[row]?.from === from;
      if (groups[row] === undefined) continue;
      if (isTouched) closest[row] = closestAfter(row, groups, sums);
      else if (row < into) closest[row] = closer(closest[row], pairOf(row, into, groups, sums));
    }
    await turn();
  }
  return groups.filter((group) => group !== undefined).map((group) => group.sort((one, other) => one - other));
}

function closestAfter(into: number, groups: readonly (readonly number[] | undefined)[], sums: readonly Float64Array[]): Pair | undefined {
  let best: Pair | undefined;
  for (let from = into + 1; from < groups.length; from += 1) if (groups[from] !== undefined) best = closer(best, pairOf(into, from, groups, sums));
  return best;
}

function pairOf(into: number, from: number, groups: readonly (readonly number[] | undefined)[], sums: readonly Float64Array[]): Pair {
  return { into, from, average: sums[into]![from]! / (groups[into]!.length * groups[from]!.length) };
}

function closer(one: Pair | undefined, other: Pair): Pair {
  return one === undefined || other.average > one.average ? other : one;
}
