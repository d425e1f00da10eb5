import { severity } from '@countersign/shared/policy/finding';
import { ruleScope } from '@countersign/shared/policy/rule';
import { z } from 'zod';
import { unsaved } from '../unsaved/unsaved.ts';

/** What this browser keeps of rules: each as it was typed, and when. */
export const unsavedRule = unsaved('rule', z.object({
  at: z.string(),
  draft: z.object({
    id: z.string(), clause: z.string(), severity, scope: ruleScope, detector: z.looseObject({ type: z.string() }), suggestion: z.string(),
    examples: z.object({ match: z.array(z.string()), clear: z.array(z.string()) }),
  }),
}));
