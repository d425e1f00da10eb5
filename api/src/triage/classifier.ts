import type { ByteRows } from './byte-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Scores straight from features: a row of `weights` for each column of the vocabulary, a number of it for each label. */
export interface LinearJudge {
  readonly weights: ByteRows;
  readonly bias: Float32Array;
}

/** Scores through a layer between: `inward` has a row for each column, `outward` (unit × labels) one for each unit of the layer. */
export interface LayeredJudge {
  readonly inward: ByteRows;
  readonly unitBias: Float32Array;
  readonly outward: Float32Array;
  readonly bias: Float32Array;
}

/** Scores through units of which each looks for the pair of neighbouring words that wakes it most. */
export interface PairedJudge {
  /** Where the rows of a word are, by its number; `word-rows.ts` says what the first rows are. */
  readonly places: ReadonlyMap<number, number>;
  /** What a word is worth to each unit as the first of a pair. */
  readonly first: ByteRows;
  /** And as the second. */
  readonly second: ByteRows;
  /**
   * Makes the rows of an English word that was not learned: one row, of both side by side, for each number of the word's direction. `undefined` for manners:
   * a mood read into words that nobody taught would hang on names and dialects.
   */
  readonly unlearned: ByteRows | undefined;
  readonly unitBias: Float32Array;
  readonly outward: Float32Array;
  readonly bias: Float32Array;
}

/** How judges' scores become probabilities. */
export interface Calibration {
  /** How loud each judge speaks. */
  readonly judges: readonly number[];
  /** What the signs of a text that fits no label weigh; `scope-signs.ts` says which they are. The last is added as it is. */
  readonly scope: readonly number[];
  /** Up to where it is heard that the likeness to one label stands out. */
  readonly standsOut: number;
}

/** Scores from the vector that an embeddings endpoint gave for a text. */
export interface VectorJudge {
  /** The mean of the vectors it learned from. */
  readonly centre: Float32Array;
  readonly linear: LinearJudge;
}

/** A trained classifier: judges of several kinds over one vocabulary, heard together. All its numbers lie in typed arrays. */
export interface Classifier {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly linear: LinearJudge;
  readonly layered: readonly LayeredJudge[];
  readonly paired: PairedJudge;
  /** The mean text of each label, length 1: a row for each feature of the vocabulary. `undefined` where labels cover all texts: it tells what fits none. */
  readonly means: ByteRows | undefined;
  readonly calibration: Calibration;
  /** Heard besides where a text comes with its vector, all judges then calibrated together; `undefined` where the examples had none. */
  readonly byVector: (VectorJudge & { readonly calibration: Calibration }) | undefined;
  /** Whether the judges know one label more than `labels`: what fits none of them. */
  readonly knowsOutside: boolean;
}
