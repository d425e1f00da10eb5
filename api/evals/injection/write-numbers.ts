import { writeFileSync } from 'node:fs';
import type { TaskWeights } from '../../src/injection/task-weights.ts';

const FILE = new URL('../../src/injection/task-numbers.ts', import.meta.url);
/** Weights ship as one signed byte each, so that the table is small; the figures are measured with the rounded ones. */
const LEVELS = 127;

/** Writes the weights into the source tree as numbers. */
export function writeNumbers({ signs, standing }: TaskWeights, threshold: number): void {
  const scale = signs.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LEVELS;
  const bytes = Int8Array.from(signs, (weight) => Math.round(weight / scale));
  writeFileSync(FILE, [
    '// Learned, not written: `countersign eval injection train --data DIR` makes this file anew.',
    `export const signScale = ${scale.toPrecision(8)};`,
    `export const standing: readonly number[] = [${standing.map((weight) => weight.toFixed(4)).join(', ')}];`,
    '/** How sure a part must be to be told: chosen across folds, where it keeps false alarms at about half of what is allowed. */',
    `export const threshold = ${threshold};`,
    `export const packedSigns = '${Buffer.from(bytes.buffer).toString('base64')}';`, '',
  ].join('\n'));
}
