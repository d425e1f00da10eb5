/** Texts compared pair by pair; each further one joins the group it is most like, or stays by itself. */
const MOST_PAIRED = 400;

/**
 * Groups texts by likeness: the two groups whose texts are most alike on average are joined, again and again, while that
 * average is at least `least` (average-linkage clustering). The same texts in the same order always give the same groups.
 * Gives positions from 0 to below `count`; the groups are in the order of their first text. 400 texts take 80,000 comparisons.
 */
export function clusterTexts(count: number, alike: (one: number, other: number) => number, least: number): number[][] {
  const paired = Math.min(count, MOST_PAIRED);
  const groups = joinClosest(paired, alike, least);
  for (let position = paired; position < count; position += 1) {
    const likeTo = groups.map((group) => group.reduce((sum, member) => sum + alike(position, member), 0) / group.length);
    const closest = likeTo.reduce((best, value, at) => (value > (likeTo[best] ?? 0) ? at : best), 0);
    if ((likeTo[closest] ?? 0) >= least) groups[closest]!.push(position);
    else groups.push([position]);
  }
  return groups;
}

function joinClosest(count: number, alike: (one: number, other: number) => number, least: number): number[][] {
  const positions = Array.from({ length: count }, (_, position) => position);
  const groups: (number[] | undefined)[] = positions.map((position) => [position]);
  /** Sums of likeness between groups: the average is the sum over the product of their sizes. */
  const sums = positions.map((one) => Float64Array.from(positions, (other) => alike(one, other)));
  for (;;) {
    const pair = closestPair(groups, sums);
    if (pair === undefined || pair.average < least) break;
    const { into, from } = pair;
    for (let other = 0; other < groups.length; other += 1) {
      sums[into]![other]! += sums[from]![other]!;
      sums[other]![into] = sums[into]![other]!;
    }
    groups[into]!.push(...groups[from]!);
    groups[from] = undefined;
  }
  return groups.filter((group) => group !== undefined).map((group) => group.sort((one, other) => one - other));
}

function closestPair(groups: readonly (readonly number[] | undefined)[], sums: readonly Float64Array[]): { into: number; from: number; average: number } | undefined {
  let best: { into: number; from: number; average: number } | undefined;
  for (let into = 0; into < groups.length; into += 1) {
    const own = groups[into];
    if (own === undefined) continue;
    for (let from = into + 1; from < groups.length; from += 1) {
      const others = groups[from];
      if (others === undefined) continue;
      const average = sums[into]![from]! / (own.length * others.length);
      if (best === undefined || average > best.average) best = { into, from, average };
    }
  }
  return best;
}
