import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { AppError } from '@countersign/shared/errors';
import type { CompiledPattern } from '../triage/entities/compile-entity-pattern.ts';
import { requirePattern } from './require-pattern.ts';

/** One letter and one digit that have nothing in common: what fits both tells no entity from any other word. */
const anything = ['q', '7'];

/** A pattern that names a kind of entity. Throws `INVALID_INPUT` with the reason for one that can't be used or that fits every word. */
export function requireEntityPattern(pattern: EntityPattern): CompiledPattern {
  const compiled = requirePattern(pattern);
  if (anything.every((sign) => compiled.find(sign).length > 0)) throw new AppError('INVALID_INPUT', `The pattern of “${pattern.name}” fits every letter and every digit, so it would fit everywhere.`, { path: 'pattern' });
  return compiled;
}
