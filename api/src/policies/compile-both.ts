import { AppError } from '@countersign/shared/errors';
import { compileRules, type CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { Rule } from '@countersign/shared/policy/rule';

/** A rule as it is and as it would be, named `before` and `after`, ready to judge the same text at once; `null` where there is none. Throws `INVALID_INPUT` where a detector can't be used. */
export function compileBoth(before: Rule | null, after: Rule | null): readonly CompiledRule[] {
  try {
    return compileRules([...(before === null ? [] : [{ ...before, id: 'before' }]), ...(after === null ? [] : [{ ...after, id: 'after' }])]);
  } catch (cause) {
    throw new AppError('INVALID_INPUT', cause instanceof Error ? cause.message : 'The detector can’t be used.', { path: 'rule.detector', cause });
  }
}
