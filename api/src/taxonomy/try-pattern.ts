import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { requirePattern } from './require-pattern.ts';

/** What a pattern finds in a text, each value once. Throws `INVALID_INPUT` with the reason for one that can't be used. */
export function tryPattern(pattern: EntityPattern, text: string): string[] {
  return [...new Set(requirePattern(pattern).find(text).map(({ start, end }) => text.slice(start, end)))];
}
