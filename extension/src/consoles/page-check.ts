import type { LostField } from './console.ts';

/** One hook of a console's page: what is lost without it, in which view it belongs, and when it must be there. */
export interface PageCheck {
  readonly field: LostField['field'];
  /** The part of the console it was seen in, in a word or two ("conversation", "composer"). */
  readonly view: string;
  readonly selector: string;
  /** `ticket`: whenever a ticket is open. `messages`: when it has messages. `composer`: when its reply box is open. */
  readonly expected: 'ticket' | 'messages' | 'composer';
}

/** A check that was made: how many elements answered to its selector. */
export interface CheckedHook extends PageCheck {
  readonly found: number;
}
