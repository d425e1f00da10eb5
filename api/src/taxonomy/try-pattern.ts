import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { compilePattern } from '../triage/compile-pattern.ts';

/** What a pattern would find in a text. Throws `INVALID_INPUT` with the reason for one that can't be used. */
export async function tryPattern(pattern: EntityPattern, text: string): Promise<string[]> {
  return (await compilePattern(pattern))(text);
}
