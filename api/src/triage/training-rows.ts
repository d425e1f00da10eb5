import { createRowKernel, type RowKernel } from './row-kernel.ts';
import type { WeighedText } from './weigh-features.ts';

/** Weighed texts with their labels. */
export interface TrainingRow {
  readonly text: Pick<WeighedText, 'columns' | 'values'>;
  readonly label: number;
}

/** Whether there is little to learn from, so that it is read more often. */
export type Amount = 'few' | 'many';

/** A kernel with room for `numbers` numbers of the trainer's own, and a place where the features of one text lie for it. */
export interface TrainingBench {
  readonly kernel: RowKernel;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Room for the trainer's own numbers and for the longest of these texts. */
export function createBench(rows: readonly TrainingRow[], numbers: number): TrainingBench {
  const longest = rows.reduce((most, { text }) => Math.max(most, text.columns.length), 16);
  const kernel = createRowKernel(numbers + 2 * longest + 4096);
  return { kernel, columns: kernel.integers(longest), values: kernel.floats(longest) };
}

/** Puts a share of a text's features on the bench, the more strongly the fewer they are; says how many there are. */
export function layOut({ columns, values }: TrainingBench, { text }: TrainingRow, dropped: number, random: () => number): number {
  let count = 0;
  for (let at = 0; at < text.columns.length; at += 1) {
    if (dropped > 0 && random() < dropped) continue;
    columns[count] = text.columns[at]!;
    values[count] = text.values[at]! / (1 - dropped);
    count += 1;
  }
  return count;
}
