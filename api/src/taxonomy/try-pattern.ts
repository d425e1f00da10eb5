import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { requireEntityPattern } from './require-entity-pattern.ts';

/** What a pattern finds in a text, each value once. Throws `INVALID_INPUT` with the reason for one that can't be used. */
export function tryPattern(pattern: EntityPattern, text: string): string[] {
  return [...new Set(requireEntityPattern(pattern).find(text).map(({ start, end }) => text.slice(start, end)))];
}
