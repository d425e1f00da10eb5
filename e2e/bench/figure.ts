/** One measured figure; `budget` is the most it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'bytes' | 'tasks' | 's';
  readonly runs: number;
  readonly budget?: number;
}

export const isMissed = ({ value, budget }: Figure): boolean => budget !== undefined && value > budget;
