/** Finds known terms one slip away from an unknown one (two for long words): a letter missing, added, changed or swapped. */
export interface NearTerms {
  near(term: string): readonly string[];
}

const SHORTEST = 4;
const LONG = 8;

/** Groups the vocabulary by first letter and length, so that one look-up compares a few hundred words. */
export function buildNearTerms(vocabulary: Iterable<string>): NearTerms {
  const groups = new Map<string, string[]>();
  for (const term of vocabulary) {
    if (term.length < SHORTEST || /\d/.test(term)) continue;
    const key = `${term[0]}${term.length}`;
    const group = groups.get(key);
    if (group) group.push(term);
    else groups.set(key, [term]);
  }
  return {
    near(term) {
      if (term.length < SHORTEST || term.length > 30 || /\d/.test(term)) return [];
      const slips = term.length >= LONG ? 2 : 1;
      let best = slips;
      let found: string[] = [];
      for (let length = term.length - slips; length <= term.length + slips; length += 1) {
        for (const candidate of groups.get(`${term[0]}${length}`) ?? []) {
          const distance = slipsBetween(term, candidate, best);
          if (distance > best) continue;
          if (distance < best) found = [];
          best = distance;
          found.push(candidate);
        }
      }
      return found.slice(0, 4);
    },
  };
}

/** Optimal string alignment distance, or `most + 1` as soon as it must be larger than `most`. */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let value = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && one.charCodeAt(row - 1) === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (swapped) value = Math.min(value, beforeLast[column - 2]! + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length]!;
}
