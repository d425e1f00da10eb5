import { AppError } from '@countersign/shared/errors';
import type { PrivacyPattern } from '@countersign/shared/redaction/privacy-settings';
import { requirePattern } from '../taxonomy/require-pattern.ts';

/** Throws `INVALID_INPUT` with a sentence for a pattern that can't be searched for, or that fails one of its own examples. */
export function requireExamples({ name, pattern, matches, leaves }: PrivacyPattern): void {
  const compiled = requirePattern({ name, pattern });
  const missed = matches.findIndex((text) => compiled.find(text).length === 0);
  if (missed !== -1) throw new AppError('INVALID_INPUT', `“${name}” finds nothing in example ${missed + 1} of what it must find.`, { path: 'pattern' });
  const taken = leaves.findIndex((text) => compiled.find(text).length > 0);
  if (taken !== -1) throw new AppError('INVALID_INPUT', `“${name}” finds something in example ${taken + 1} of what it must leave.`, { path: 'pattern' });
}
