/** A trained linear classifier: `weights[column × labels + label]`, calibrated by `temperature`. */
export interface Classifier {
  readonly labels: readonly string[];
  readonly columns: ReadonlyMap<number, number>;
  readonly idf: Float32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly temperature: number;
}
