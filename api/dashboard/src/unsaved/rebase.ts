import { isSame } from './is-same.ts';

/** What was typed on top of what somebody else saved meanwhile, and the names of fields that both changed, in each of which what was typed stands. */
export interface Rebased<Draft> {
  readonly draft: Draft;
  readonly clashes: readonly string[];
}

/** Brings what was typed onto what is saved now: fields nobody touched here follow the saved ones, lists get what was added and lose what was removed here. */
export function rebase<Draft extends object>(draft: Draft, base: Draft, saved: Draft): Rebased<Draft> {
  const clashes: string[] = [];
  return { draft: merge(draft, base, saved, [], clashes) as Draft, clashes: [...new Set(clashes)] };
}

function merge(mine: unknown, base: unknown, theirs: unknown, path: readonly string[], clashes: string[]): unknown {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine;
  if (Array.isArray(mine) && Array.isArray(base) && Array.isArray(theirs)) return mergeLists(mine, base, theirs);
  if (isRecord(mine) && isRecord(theirs)) {
    const from = isRecord(base) ? base : {};
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    return Object.fromEntries(keys.map((key) => [key, merge(mine[key], from[key], theirs[key], [...path, key], clashes)] as const).filter(([, value]) => value !== undefined));
  }
  clashes.push(path.join('.'));
  return mine;
}

function mergeLists(mine: readonly unknown[], base: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const holds = (list: readonly unknown[], one: unknown): boolean => list.some((other) => isSame(one, other));
  return [...theirs.filter((one) => !holds(base, one) || holds(mine, one)), ...mine.filter((one) => !holds(base, one) && !holds(theirs, one))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
