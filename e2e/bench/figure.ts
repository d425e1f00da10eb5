/** One measured figure; `budget` is the most it may be. */
export interface Figure {
  readonly name: string;
  /** Of a pair: what the extension adds. */
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'bytes' | 'tasks' | 's';
  readonly runs: number;
  readonly budget?: number;
  /** The same, measured by turns with and without the extension. */
  readonly pair?: { readonly with: number; readonly without: number };
}

export const isMissed = ({ value, budget }: Figure): boolean => budget !== undefined && value > budget;
