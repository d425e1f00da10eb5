import type { TaughtField } from '@countersign/db/schema/triage-examples';

/** What a person said of one text: it acts from memory until, and after, it is trained. */
export interface RememberedCase {
  readonly id: string;
  readonly field: TaughtField;
  readonly label: string;
  /** Masked words of the customer. */
  readonly text: string;
  readonly language: string;
}
