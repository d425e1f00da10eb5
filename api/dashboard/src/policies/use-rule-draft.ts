import { useState } from 'react';
import { useAskBeforeLeaving } from '../unsaved/use-ask-before-leaving.ts';
import type { RuleDraft } from './rule-draft.ts';
import { unsavedRule } from './unsaved-rule.ts';

/** A rule as it is typed: what was left unsaved under this name comes back, is kept at each key, and the browser asks before it closes on it. */
export function useRuleDraft(name: string, saved: RuleDraft) {
  const [restored, setRestored] = useState(() => unsavedRule.read(name));
  const [draft, setDraft] = useState<RuleDraft>(restored?.draft ?? saved);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved);
  useAskBeforeLeaving(isChanged);
  const set = (next: RuleDraft) => {
    setDraft(next);
    if (JSON.stringify(next) === JSON.stringify(saved)) unsavedRule.forget(name);
    else unsavedRule.keep(name, { at: new Date().toISOString(), draft: next });
  };
  /** Goes on from what is saved now. */
  const settle = (now: RuleDraft) => {
    setRestored(undefined);
    setDraft(now);
    unsavedRule.forget(name);
  };
  return { draft, set, settle, isChanged, restoredAt: restored !== undefined && isChanged ? restored.at : null };
}
