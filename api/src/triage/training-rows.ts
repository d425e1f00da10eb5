import { createRowKernel, randomState, RANDOM_NUMBERS, type RowKernel } from './row-kernel.ts';
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
  /** The random number by which features are left out. */
  readonly state: Int32Array;
}

/** Room for the trainer's own numbers and for the longest of these texts. */
export function createBench(rows: readonly TrainingRow[], numbers: number, random: () => number): TrainingBench {
  const longest = rows.reduce((most, { text }) => Math.max(most, text.columns.length), 16);
  const kernel = createRowKernel(numbers + 2 * longest + 4096);
  return { kernel, columns: kernel.integers(longest), values: kernel.floats(longest), state: randomState(kernel, random) };
}

/** Puts a text's features on the bench without a share of them, the more strongly the fewer they are; says how many there are. */
export function layOut({ kernel, columns, values, state }: TrainingBench, { text }: TrainingRow, dropped: number): number {
  columns.set(text.columns);
  values.set(text.values);
  const { length } = text.columns;
  return dropped === 0 ? length : kernel.leaveOut(columns.byteOffset, values.byteOffset, length, dropped * RANDOM_NUMBERS, 1 / (1 - dropped), state.byteOffset);
}
