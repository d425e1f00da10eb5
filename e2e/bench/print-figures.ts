import { isMissed, type Figure } from './figure.ts';

/** The figures as a table: what was measured, in how many runs, and the budget beside it. */
export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.name, inUnit(figure.value, figure), figure.budget === undefined ? '' : `≤ ${inUnit(figure.budget, figure)}`, String(figure.runs), figure.budget === undefined ? '' : isMissed(figure) ? 'MISSED' : 'kept']);
  const table = [['figure', 'measured', 'budget', 'runs', ''], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) => row.map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}

function inUnit(value: number, { unit }: Figure): string {
  const digits = unit === 'bytes' || unit === 'tasks' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`;
}
