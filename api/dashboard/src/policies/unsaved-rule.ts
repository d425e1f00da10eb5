import { severity } from '@countersign/shared/policy/finding';
import { ruleScope } from '@countersign/shared/policy/rule';
import { z } from 'zod';
import type { RuleDraft } from './rule-draft.ts';

type RuleStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const unsaved = z.object({
  at: z.string(),
  draft: z.object({
    id: z.string(), clause: z.string(), severity, scope: ruleScope, detector: z.looseObject({ type: z.string() }), suggestion: z.string(),
    examples: z.object({ match: z.array(z.string()), clear: z.array(z.string()) }),
  }),
});

const keyOf = (name: string): string => `countersign-rule-${name}`;

/** The rule this browser keeps as it was typed, and when; none where it can't be read. */
export function readUnsavedRule(name: string, store: RuleStore = localStorage): { readonly at: string; readonly draft: RuleDraft } | undefined {
  try {
    return unsaved.parse(JSON.parse(store.getItem(keyOf(name)) ?? 'null'));
  } catch {
    // Broken words are no words; the next ones replace them.
    return undefined;
  }
}

/** Keeps a rule in this browser until it is saved or discarded. */
export function keepUnsavedRule(name: string, draft: RuleDraft, store: RuleStore = localStorage): void {
  try {
    store.setItem(keyOf(name), JSON.stringify({ at: new Date().toISOString(), draft }));
  } catch {
    // A full or closed store: the page still asks before it is left.
  }
}

export function forgetUnsavedRule(name: string, store: RuleStore = localStorage): void {
  store.removeItem(keyOf(name));
}
