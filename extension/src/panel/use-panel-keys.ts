import { useEffect } from 'react';
import { copyDraft } from './control/copy-draft.ts';
import { decide } from './control/decide.ts';
import { insertDraft } from './control/insert-draft.ts';
import { openAsk } from './control/open-ask.ts';
import type { Panel } from './control/start-panel.ts';
import { copyNote } from './handover/copy-note.ts';
import { focusFirstDecision, focusNextFinding } from './focus-in-panel.ts';
import { shownView } from './state/reduce-panel.ts';
import { usePanel } from './use-panel.ts';
import { withoutPromise } from './control/without-promise.ts';

/** The panel's keys. Only presses by a person count; letters work with Alt+Shift, Esc leaves step by step. */
export function usePanelKeys(): void {
  const { panel } = usePanel();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.defaultPrevented) return;
      if (event.key === 'Escape') return leave(panel);
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const act = acts[event.code];
      if (act === undefined) return;
      event.preventDefault();
      act(panel);
    };
    const onHold = holdHints(document.documentElement);
    document.addEventListener('keydown', onKey);
    const unsubscribe = panel.onCommand((command) => (command === 'ask' ? openAsk(panel) : command === 'focus-panel' ? focusFirstDecision(document) : focusNextFinding(document)));
    return () => {
      document.removeEventListener('keydown', onKey);
      onHold();
      unsubscribe();
    };
  }, [panel]);
}

const acts: Readonly<Record<string, (panel: Panel) => void>> = {
  KeyA: openAsk,
  KeyC: (panel) => void copyDraft(panel, 'asked'),
  KeyE: (panel) => {
    if (document.querySelector('[data-letter=E]') !== null) panel.store.dispatch({ type: 'refining', on: true });
  },
  KeyD: (panel) => void insertDraft(panel),
  KeyF: () => focusNextFinding(document),
  KeyP: (panel) => backToReply(panel),
  KeyR: (panel) => panel.draft(versionOf(panel)),
  KeyX: (panel) => {
    const view = shownView(panel.store.get());
    if (view?.run?.end != null) void decide.dismiss(panel, view);
  },
  KeyH: copyNote,
};

/** A new draft of a withheld one leaves the promise out; any other is simply another version. */
function versionOf(panel: Panel): { regenerates?: string; wish?: string } {
  const run = shownView(panel.store.get())?.run;
  if (run?.start == null) return {};
  return { regenerates: run.start.suggestionId, ...(run.end?.outcome === 'withheld' ? { wish: withoutPromise } : {}) };
}

function leave(panel: Panel): void {
  const state = panel.store.get();
  const view = shownView(state);
  const run = view?.run;
  if (view?.writing?.phase === 'open') return panel.store.dispatch({ type: 'writing', key: view.key, writing: { ...view.writing, phase: 'stopped' } });
  if (run?.phase === 'open' && run.end === null) return panel.stop();
  if (state.screen !== 'reply') return panel.store.dispatch({ type: 'screen', screen: 'reply' });
  backToReply(panel);
}

function backToReply(panel: Panel): void {
  // Without a reply box there is nowhere to go back to.
  panel.page().request({ type: 'focus-composer' }).catch(() => undefined);
}

const hintAfterMs = 300;

/** Holding Alt+Shift for a moment shows each button's letter in place. */
function holdHints(root: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    timer = undefined;
    delete root.dataset['hints'];
  };
  const onKey = (event: KeyboardEvent): void => {
    const isHeld = event.altKey && event.shiftKey && (event.key === 'Alt' || event.key === 'Shift');
    if (!isHeld) return hide();
    timer ??= setTimeout(() => (root.dataset['hints'] = ''), hintAfterMs);
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('keyup', hide);
  window.addEventListener('blur', hide);
  return () => {
    hide();
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('keyup', hide);
    window.removeEventListener('blur', hide);
  };
}
