import type { Example } from '../../src/triage/train.ts';

/** What a contender says of a text. `outOfScope` rises with the doubt that any label fits. */
export interface Verdict {
  readonly label: string;
  readonly confidence: number;
  readonly outOfScope: number;
}

/** A way of learning labels. */
export interface Contender {
  readonly name: string;
  learn(examples: readonly Example[]): Promise<(text: string) => Promise<Verdict> | Verdict>;
}
