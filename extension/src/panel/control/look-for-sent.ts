import { htmlToText } from '@countersign/shared/text/html-to-text';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { formatTicketKey, sameTicket } from '@countersign/shared/ticket/ticket-key';
import { isOn } from '../../health/is-on.ts';
import { pendingSends } from '../../outbox/pending-sends.ts';
import type { PendingSend } from '../../protocol/page-protocol.ts';
import { settleSend, type Settled } from '../../sent/settle-send.ts';
import { takeDue } from '../../sent/take-due.ts';
import { readInsertion } from '../draft/read-insertion.ts';
import { lookForSentAnyway } from '../typed/look-for-sent-anyway.ts';
import { standingFindings } from '../typed/standing-findings.ts';
import { askForSent } from './ask-for-sent.ts';
import type { PanelContext } from './panel-context.ts';
import { sendWaiting } from './record-fact.ts';

/** A visit to the console asks about so many other tickets at most. */
const mostAtOnce = 3;

/** Looks once for the reply that followed a suggestion on this ticket; what is settled becomes a fact and is no longer looked for. */
export async function lookForSent(context: PanelContext, key: TicketKey): Promise<void> {
  for (const one of await pendingSends.list()) if (sameTicket(one.ticketKey, key)) await lookFor(context, one);
  await lookForSentAnyway(context, key);
}

/** The same for other tickets of this host, as far as it is their turn. */
export async function lookForOthers(context: PanelContext, { host }: TicketKey): Promise<void> {
  for (const one of await takeDue(context.now(), host)) await lookFor(context, one);
  for (const { ticketKey } of (await standingFindings.list()).filter(({ ticketKey: { host: its } }) => its === host).slice(0, mostAtOnce)) await lookForSentAnyway(context, ticketKey);
}

async function lookFor(context: PanelContext, pending: PendingSend): Promise<void> {
  if (!isOn(context.store.get().switches, pending.ticketKey.console, 'sent')) return;
  const answer = await askForSent(context, pending);
  const settled = await settleSend(pending, answer, context.now());
  if (settled.is === 'waiting') return;
  context.store.dispatch({ type: 'outbox', outbox: { full: settled.is === 'full' } });
  show(context, pending, settled);
  await sendWaiting(context);
}

function show({ store }: PanelContext, { suggestionId, ticketKey: key }: PendingSend, settled: Settled): void {
  const view = store.get().views[formatTicketKey(key)];
  if (settled.is === 'ambiguous') store.dispatch({ type: 'sent', key, sent: { suggestionId, at: '', text: '', draft: null, ambiguous: true, afterInsertMs: null } });
  if (settled.is !== 'sent') return;
  const { message, afterInsertMs } = settled;
  const text = message.format === 'html' ? htmlToText(message.content, 'without trails') : message.content;
  const insertion = view === undefined ? null : readInsertion({ ...view, decisions: { ...view.decisions, dismissed: false } });
  store.dispatch({ type: 'sent', key, sent: { suggestionId, at: message.at, text, draft: insertion?.suggestionId === suggestionId ? insertion.text : null, ambiguous: false, afterInsertMs } });
}
