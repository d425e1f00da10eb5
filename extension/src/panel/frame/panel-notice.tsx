import { say } from '../words/say.ts';
import { ClipboardPaste, Info, MessageSquarePlus, ScanEye, StickyNote, TriangleAlert } from 'lucide-react';
import { copyDraft } from '../control/copy-draft.ts';
import { insertDraft } from '../control/insert-draft.ts';
import { Notice } from '../parts/notice.tsx';
import { lostFields } from '../state/lost-fields.ts';
import type { PanelState, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { formatTime } from '../words/format-time.ts';
import { AskingNotice } from './asking-notice.tsx';
import { OfflineNotice } from './offline-notice.tsx';

const fallbacks = {
  'model-down': 'The model isn’t answering. This draft is quoted from your knowledge.',
  'model-slow': 'The model isn’t answering. This draft is quoted from your knowledge.',
  'invalid-output': 'The model isn’t answering. This draft is quoted from your knowledge.',
  'over-budget': 'This month’s model budget is used up. This draft is quoted from your knowledge.',
  'redaction-failed': 'Personal data couldn’t be masked safely, so the model wasn’t asked.',
} as const;

/** At most one notice: a question about Insert first, then the worst of what changes what the agent can rely on. */
export function PanelNotice({ state, view }: { readonly state: PanelState; readonly view: TicketView }) {
  const { panel } = usePanel();
  const dispatch = panel.store.dispatch;
  const close = (): void => dispatch({ type: 'asked', key: view.key, question: null });
  const { decisions, run } = view;

  switch (view.question) {
    case 'ticket-changed': return <Notice icon={Info} tone="caution" action={{ label: 'Close', onClick: close }}><p>You’ve moved to another ticket. Nothing was inserted.</p></Notice>;
    case 'could-not-copy': return <Notice icon={ClipboardPaste} tone="caution" action={{ label: 'Copy draft', onClick: () => { close(); void copyDraft(panel, 'asked'); } }}><p>Couldn’t insert here, and the browser lets nothing be copied from the page.</p></Notice>;
    case 'internal-note': return <AskingNotice icon={StickyNote} text="The reply box is set to internal note. Switch it to public first, or insert here." yes="Insert as a note" onYes={() => { close(); void insertDraft(panel, { onInternal: 'insert', evenIfOld: true }); }} no="Cancel" onNo={close} />;
    case 'existing-text': return <AskingNotice icon={Info} text="The reply already has text. It stays, and the draft goes in at the cursor." yes="Insert at the cursor" onYes={() => { close(); void insertDraft(panel, { onExistingText: 'at-cursor', evenIfOld: true }); }} no="Cancel" onNo={close} />;
    case 'no-room-below': return <Notice icon={Info} action={{ label: 'Close', onClick: close }}><p>{say('place.noRoomBelow')}</p></Notice>;
    case 'customer-wrote-again': case null: break;
  }
  if (decisions.copied?.because === 'could-not-insert') return <Notice icon={ClipboardPaste} tone="caution"><p>Couldn’t insert here, so it’s copied. Paste it into the reply.</p></Notice>;
  if (view.newer !== null && run?.end != null && view.sent === null) {
    const isAsked = view.question === 'customer-wrote-again';
    return (
      <AskingNotice
        icon={MessageSquarePlus} text={`${view.newer.name.split(' ')[0] || 'The customer'} wrote again${timeOf(view.newer.at)}. This draft doesn’t know it.`}
        yes="Make a new draft" onYes={() => panel.draft()}
        {...(isAsked ? { no: 'Insert anyway', onNo: () => { close(); void insertDraft(panel, { evenIfOld: true }); } } : {})}
      />
    );
  }
  if (state.outbox.full) return <Notice icon={TriangleAlert} tone="caution"><p>This device is out of room for records. Free some space, or the next ones are lost.</p></Notice>;
  if (state.offline !== null) return <OfflineNotice retryAt={state.offline.retryAt} />;
  const lost = lostFields(view);
  if (lost.length > 0) return <Notice icon={ScanEye} tone="caution"><p>{lost.some((one) => one.field === 'reply box') ? 'Part of this page can’t be read. Insert is off, Copy works.' : 'Part of this page can’t be read. The draft may miss something.'}</p></Notice>;
  const fallback = run?.start?.fallback;
  if (fallback !== undefined) {
    return <Notice icon={TriangleAlert} tone="caution" action={fallback === 'over-budget' ? undefined : { label: 'Try again', onClick: () => panel.draft(run?.start == null ? {} : { regenerates: run.start.suggestionId }) }}><p>{fallbacks[fallback]}</p></Notice>;
  }
  if (decisions.inserted?.landedDifferently != null) return <Notice icon={Info}><p>Inserted. {decisions.inserted.landedDifferently}</p></Notice>;
  return null;
}

function timeOf(at: string): string {
  const time = formatTime(at);
  return time === '' ? '' : ` at ${time}`;
}
