import { AppError } from '@countersign/shared/errors';
import { judgeExamples } from '@countersign/shared/policy/judge-examples';
import type { Rule } from '@countersign/shared/policy/rule';
import type { FailingExample } from '../routes/contracts/policies.ts';

/** The examples that a rule judges otherwise than its author says. Throws `INVALID_INPUT` with the reason where its detector can't be used. */
export function failingExamples(rule: Rule): FailingExample[] {
  try {
    return judgeExamples(rule).filter(({ passes }) => !passes).map(({ example, expected, at, matches }) => ({ rule: rule.id, example, expected, at, matches: matches.map(({ start, end, explanation }) => ({ start, end, explanation })) }));
  } catch (cause) {
    throw new AppError('INVALID_INPUT', cause instanceof Error ? cause.message : 'The detector can’t be used.', { path: 'rule.detector', cause });
  }
}
