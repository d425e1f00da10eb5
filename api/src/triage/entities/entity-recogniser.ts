import type { Entity } from '@countersign/shared/assist/triage';

/** A pattern for one kind of entity; a group `value` narrows what is named. Where `languages` are told, it holds in tickets of these alone. */
export interface EntityRecogniser {
  readonly type: Entity['type'];
  readonly pattern: RegExp;
  readonly languages?: readonly string[];
}
