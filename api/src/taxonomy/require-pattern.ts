import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { AppError } from '@countersign/shared/errors';
import { compileEntityPattern, type CompiledPattern } from '../triage/entities/compile-entity-pattern.ts';

/** A pattern that can be used. Throws `INVALID_INPUT` with the reason for one that can't. */
export function requirePattern(pattern: EntityPattern): CompiledPattern {
  const compiled = compileEntityPattern(pattern);
  if ('refused' in compiled) throw new AppError('INVALID_INPUT', compiled.refused, { path: 'pattern' });
  return compiled;
}
