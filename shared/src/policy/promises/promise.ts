import type { PromiseKind } from '../rule.ts';
import type { KnownLanguage } from '../words/count-small-words.ts';

/** An amount of money; `currency` is its ISO code. */
export interface Amount {
  readonly value: number;
  readonly currency: string;
}

/** A promise in an outgoing text: where it stands, in which sentence, and whether a condition hangs on it. */
export interface FoundPromise {
  readonly kind: PromiseKind;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly isConditional: boolean;
  readonly language: KnownLanguage;
  readonly amounts: readonly Amount[];
}

/** The patterns of one language. Promise patterns hold their subject and their object, so that a topic alone is no promise. */
export interface PromiseLanguage {
  readonly code: KnownLanguage;
  readonly promises: readonly (readonly [PromiseKind, RegExp])[];
  /** A sentence without any of these holds no promise; only saves time. */
  readonly topic: RegExp;
  /** The same for single kinds: a sentence without it holds none of that kind. */
  readonly topics?: Readonly<Partial<Record<PromiseKind, RegExp>>>;
  /** Ends the reach of a negation. */
  readonly clauseBreak: RegExp;
  /** Denies, weakens, or gives the act to the customer or to an open decision. */
  readonly blocker: RegExp;
  /** Words of the promise itself that sound like a denial: "you will not be charged". */
  readonly ownNegation: RegExp;
  readonly condition: RegExp;
  /** Conditions that only leave the choice to the customer, and polite closings; no real condition. */
  readonly courtesy: RegExp;
}

/** What each kind is called in an explanation. */
export const promiseWords: Readonly<Record<PromiseKind, string>> = {
  refund: 'a refund', credit: 'a credit or compensation', discount: 'a discount', replacement: 'a replacement', waiver: 'a waived charge',
  deadline: 'a deadline', guarantee: 'a guarantee', price: 'a price', liability: 'to accept liability',
  legal: 'legal advice', medical: 'medical advice', financial: 'financial advice', other: 'something on the company’s behalf',
};
