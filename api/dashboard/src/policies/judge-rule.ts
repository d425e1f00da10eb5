import { judgeExamples, type ExampleVerdict } from '@countersign/shared/policy/judge-examples';
import type { Rule } from '@countersign/shared/policy/rule';

/** Each example judged, or why the detector can't be used. */
export function judgeRule(rule: Rule): { readonly verdicts: readonly ExampleVerdict[]; readonly refused: string | null } {
  try {
    return { verdicts: judgeExamples(rule), refused: null };
  } catch (error) {
    return { verdicts: [], refused: error instanceof Error ? error.message : 'This can’t be searched for.' };
  }
}
