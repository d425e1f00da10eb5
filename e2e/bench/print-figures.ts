import { isMissed, type Figure } from './figure.ts';

const isText = (column: number, columns: number): boolean => column === 0 || column === columns - 1;

/** The figures as a table: what was measured, in how many runs, and the budget beside it. Of a pair, the difference is what was measured. */
export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, budget, runs, pair } = figure;
    const verdict = budget === undefined ? '' : isMissed(figure) ? 'MISSED' : 'kept';
    return [name, inUnit(pair?.with, figure), inUnit(pair?.without, figure), inUnit(value, figure), budget === undefined ? '' : `≤ ${inUnit(budget, figure)}`, String(runs), verdict];
  });
  const table = [['figure', 'with', 'without', 'measured', 'budget', 'runs', ''], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) => row.map((cell, column) => (isText(column, row.length) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}

function inUnit(value: number | undefined, { unit }: Figure): string {
  if (value === undefined) return '';
  const digits = unit === 'bytes' || unit === 'tasks' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`;
}
