import { useState } from 'react';
import { isSame } from './is-same.ts';
import { rebase } from './rebase.ts';
import type { Unsaved } from './unsaved.ts';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';

/** What was typed, and what it was typed on. */
export interface KeptDraft<Draft> {
  readonly at: string;
  readonly base: Draft;
  readonly draft: Draft;
}

interface State<Draft> {
  readonly base: Draft;
  readonly draft: Draft;
  readonly clashes: readonly string[];
  readonly restoredAt: string | null;
}

/** A form as it is typed: kept in this browser at each key, back after it was left, and brought onto what somebody else saved meanwhile. */
export function useKeptDraft<Draft extends object>(store: Unsaved<KeptDraft<Draft>>, name: string, saved: Draft) {
  const [state, setState] = useState((): State<Draft> => {
    const kept = store.read(name);
    return kept === undefined ? { base: saved, draft: saved, clashes: [], restoredAt: null } : { base: saved, ...rebase(kept.draft, kept.base, saved), restoredAt: kept.at };
  });
  const isOvertaken = !isSame(state.base, saved);
  const { base, draft, clashes, restoredAt } = isOvertaken ? { ...state, base: saved, ...rebase(state.draft, state.base, saved) } : state;
  if (isOvertaken) setState({ base, draft, clashes, restoredAt });
  const isChanged = !isSame(draft, base);
  useAskBeforeLeaving(isChanged);
  const put = (next: State<Draft>): State<Draft> => {
    if (isSame(next.draft, next.base)) store.forget(name);
    else store.keep(name, { at: new Date().toISOString(), base: next.base, draft: next.draft });
    return next;
  };
  const set = (next: Draft) => setState(put({ base, draft: next, clashes, restoredAt }));
  /** Goes on from what is saved now; what was typed since `sent` stays. */
  const settle = (now: Draft, sent: Draft) => setState((latest) => put({ base: now, draft: rebase(latest.draft, sent, now).draft, clashes: [], restoredAt: null }));
  const discard = () => setState(put({ base: saved, draft: saved, clashes: [], restoredAt: null }));
  return { draft, set, settle, discard, isChanged, clashes: isChanged ? clashes : [], restoredAt: isChanged ? restoredAt : null };
}
