import { say } from '../words/say.ts';
import { ClipboardPaste, Info, MessageSquarePlus, ScanEye, StickyNote, TriangleAlert } from 'lucide-react';
import { copyDraft } from '../control/copy-draft.ts';
import { insertDraft } from '../control/insert-draft.ts';
import { Notice } from '../parts/notice.tsx';
import { canInsert } from '../state/can-insert.ts';
import { lostFields } from '../state/lost-fields.ts';
import type { PanelState, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { canPass } from '../words/can-pass.ts';
import { nameConsole } from '../words/name-console.ts';
import { sayFallback } from '../words/say-fallback.ts';
import { sayLanding } from '../words/say-landing.ts';
import { sayWhoWrote } from '../words/say-who-wrote.ts';
import { AskingNotice } from './asking-notice.tsx';
import { OfflineNotice } from './offline-notice.tsx';

/** Parts of the page that neither draft nor Insert depend on. */
const besideTheDraft = new Set<string>(['audience', 'tool row', 'send button']);

/** At most one notice: a question about Insert first, then the worst of what changes what the agent can rely on. */
export function PanelNotice({ state, view }: { readonly state: PanelState; readonly view: TicketView }) {
  const { panel } = usePanel();
  const dispatch = panel.store.dispatch;
  const close = (): void => dispatch({ type: 'asked', key: view.key, question: null });
  const { decisions, run } = view;

  switch (view.question) {
    case 'ticket-changed': return <Notice icon={Info} tone="caution" action={{ label: say('common.close'), onClick: close }}><p>{say('notice.ticketChanged')}</p></Notice>;
    case 'could-not-copy': return <Notice icon={ClipboardPaste} tone="caution" action={{ label: say('bar.copyDraft'), onClick: () => { close(); void copyDraft(panel, 'asked'); } }}><p>{say('notice.couldNotCopy')}</p></Notice>;
    case 'internal-note': return <AskingNotice icon={StickyNote} text={say('notice.internalNote')} yes={say('notice.insertAsNote')} onYes={() => { close(); void insertDraft(panel, { onInternal: 'insert', evenIfOld: true }); }} no={say('common.cancel')} onNo={close} />;
    case 'existing-text': return <AskingNotice icon={Info} text={say('notice.existingText')} yes={say('notice.insertAtCursor')} onYes={() => { close(); void insertDraft(panel, { onExistingText: 'at-cursor', evenIfOld: true }); }} no={say('common.cancel')} onNo={close} />;
    case 'no-room-below': return <Notice icon={Info} action={{ label: say('common.close'), onClick: close }}><p>{say('place.noRoomBelow')}</p></Notice>;
    case 'customer-wrote-again': case null: break;
  }
  if (decisions.copied?.because === 'could-not-insert') return <Notice icon={ClipboardPaste} tone="caution"><p>{say('notice.couldNotInsert')}</p></Notice>;
  if (view.newer !== null && run?.end != null && view.sent === null) {
    const isAsked = view.question === 'customer-wrote-again';
    return (
      <AskingNotice
        icon={MessageSquarePlus} text={sayWhoWrote(view.newer)}
        yes={say('bar.newDraft')} onYes={() => panel.draft()}
        {...(isAsked ? { no: say('notice.insertAnyway'), onNo: () => { close(); void insertDraft(panel, { evenIfOld: true }); } } : {})}
      />
    );
  }
  if (state.outbox.full) return <Notice icon={TriangleAlert} tone="caution"><p>{say('notice.outboxFull')}</p></Notice>;
  if (state.offline !== null) return <OfflineNotice retryAt={state.offline.retryAt} />;
  const lost = lostFields(view).filter(({ isCovered, field }) => !isCovered && !besideTheDraft.has(field));
  if (lost.length > 0) return <Notice icon={ScanEye} tone="caution"><p>{lost.some((one) => one.field === 'reply box') ? say('notice.insertOff') : say('notice.mayMiss')}</p></Notice>;
  if (view.from === 'pasted') return <Notice icon={ClipboardPaste}><p>{say('notice.pasted')}</p></Notice>;
  if (!canInsert(state, view)) return <Notice icon={Info}><p>{say('notice.insertSwitchedOff', { console: nameConsole(view.key.console) })}</p></Notice>;
  const fallback = run?.start?.fallback;
  const isCut = run?.end?.outcome === 'drafted' && run.end.isCut;
  if (fallback !== undefined || isCut) {
    const again = { label: say('common.tryAgain'), onClick: () => panel.draft(run?.start == null ? {} : { regenerates: run.start.suggestionId }) };
    return <Notice icon={TriangleAlert} tone="caution" action={fallback === undefined || canPass(fallback) ? again : undefined}><p>{fallback === undefined ? say('fallback.cut') : sayFallback(fallback, 'fallback.draft')}</p></Notice>;
  }
  if (decisions.inserted?.landedDifferently != null) return <Notice icon={Info}><p>{say('notice.landed', { difference: sayLanding(decisions.inserted.landedDifferently) })}</p></Notice>;
  return null;
}
