import { useEffect, useState } from 'react';
import type { RuleDraft } from './rule-draft.ts';
import { forgetUnsavedRule, keepUnsavedRule, readUnsavedRule } from './unsaved-rule.ts';

/** A rule as it is typed: what was left unsaved under this name comes back, is kept at each key, and the browser asks before it closes on it. */
export function useRuleDraft(name: string, saved: RuleDraft) {
  const [restored, setRestored] = useState(() => (typeof localStorage === 'undefined' ? undefined : readUnsavedRule(name)));
  const [draft, setDraft] = useState<RuleDraft>(restored?.draft ?? saved);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved);
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  const set = (next: RuleDraft) => {
    setDraft(next);
    if (JSON.stringify(next) === JSON.stringify(saved)) forgetUnsavedRule(name);
    else keepUnsavedRule(name, next);
  };
  /** Goes on from what is saved now. */
  const settle = (now: RuleDraft) => {
    setRestored(undefined);
    setDraft(now);
    forgetUnsavedRule(name);
  };
  return { draft, set, settle, isChanged, restoredAt: restored !== undefined && isChanged ? restored.at : null };
}
