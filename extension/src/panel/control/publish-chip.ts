import type { ChipState } from '../../protocol/page-protocol.ts';
import { readInsertion } from '../draft/read-insertion.ts';
import { canInsert } from '../state/can-insert.ts';
import { findingIdentity } from '../state/finding-identity.ts';
import type { PanelState, TicketView } from '../state/panel-state.ts';
import { shownView } from '../state/reduce-panel.ts';
import type { PanelDock } from './dock.ts';
import type { PanelContext } from './panel-context.ts';
import { say } from '../words/say.ts';

/** Keeps the chip beside the reply true: the worst of what was found in the typed text, else whether a draft waits. The collapsed panel counts findings. Call what it returns when the panel collapses or opens: then the chip says to screen readers what the panel can't. */
export function publishChip(context: PanelContext, dock: PanelDock): () => void {
  let published = '';
  let counted = 0;
  const publish = (): void => {
    const state = context.store.get();
    if (state.page.is === 'connecting' || state.page.is === 'lost') return void (published = '');
    const chip = chipOf(state);
    const badge = chip.count + openInDraft(shownView(state));
    if (badge !== counted) void dock.change({ badge: (counted = badge) });
    const live = dock.state().collapsed ? 'polite' : undefined;
    const text = `${chip.look} ${chip.count} ${live}`;
    if (text === published) return;
    published = text;
    // A page that went away needs no chip.
    context.page().request({ type: 'set-chip', chip: { ...chip, live } }).catch(() => undefined);
  };
  context.store.subscribe(publish);
  return publish;
}

function chipOf(state: PanelState): ChipState {
  const view = shownView(state);
  if (view === null || state.session?.is !== 'paired') return { look: 'idle', count: 0, words: '' };
  const open = (view.typed?.findings ?? []).filter((finding) => finding.severity !== 'info' && !(findingIdentity(finding) in view.decisions.overridden));
  const toCheck = say('chip.findings', open.length);
  if (open.some((finding) => finding.severity === 'block')) return { look: 'blocking', count: open.length, words: [say('chip.blocking'), ...(open.length > 1 ? [toCheck] : [])].join(', ') };
  if (open.length > 0) return { look: 'findings', count: open.length, words: toCheck };
  const look = canInsert(state, view) ? lookOf(view) : 'idle';
  return { look, count: 0, words: look === 'idle' ? '' : say(`chip.${look}`) };
}

function lookOf(view: TicketView): 'idle' | 'ready' | 'copied' {
  if (view.decisions.inserted !== null || view.sent !== null) return 'idle';
  if (view.decisions.copied?.because === 'could-not-insert') return 'copied';
  return readInsertion(view) === null ? 'idle' : 'ready';
}

function openInDraft(view: TicketView | null): number {
  return (view?.run?.findings ?? []).filter((finding) => finding.severity !== 'info' && !(findingIdentity(finding) in view!.decisions.overridden)).length;
}
