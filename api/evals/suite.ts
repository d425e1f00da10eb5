/** What a suite is given: the folder of measuring data and the words after its name on the command line. */
export interface SuiteInput {
  readonly data: string;
  readonly arguments: readonly string[];
}

/** One measured figure. `value` is a share in 0 to 1 unless the name says a unit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly n?: number;
  /** What it must reach: at least, or at most, so much. */
  readonly budget?: { readonly least: number } | { readonly most: number };
}

/** A suite drives the real code over the data and returns its figures; it says by an error which folder it misses. */
export type Suite = (input: SuiteInput) => Promise<readonly Figure[]> | readonly Figure[];
