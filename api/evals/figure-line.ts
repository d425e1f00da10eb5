import type { Figure } from './suite.ts';

/** A figure as a line for a reader; one with a budget says whether it is kept. */
export function figureLine({ name, value, n, budget }: Figure): string {
  const line = `${name.padEnd(72)} ${value.toFixed(4).padStart(10)}${n === undefined ? '' : `  n=${n}`}`;
  if (budget === undefined) return line;
  const isLeast = 'least' in budget;
  const goal = isLeast ? budget.least : budget.most;
  return `${line}  ${(isLeast ? value >= goal : value <= goal) ? 'kept' : 'MISSED'} (${isLeast ? 'at least' : 'at most'} ${goal})`;
}
