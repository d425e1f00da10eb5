import { measureSurvival } from '@countersign/shared/suggestion/similarity';
import { htmlToText } from '@countersign/shared/text/html-to-text';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { formatTicketKey, sameTicket } from '@countersign/shared/ticket/ticket-key';
import type { SentMessage } from '../../consoles/console.ts';
import { pendingSends } from '../../outbox/pending-sends.ts';
import type { PendingSend } from '../../protocol/page-protocol.ts';
import { matchSent } from '../../sent/match-sent.ts';
import { readInsertion } from '../draft/read-insertion.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';

const givenUpAfterMs = 24 * 60 * 60_000;

/** Looks once for the replies that followed suggestions on this host; what is matched becomes a fact and is no longer looked for. */
export async function lookForSent(context: PanelContext, near: TicketKey): Promise<void> {
  const pending = (await pendingSends.list()).filter((one) => one.ticketKey.host === near.host && one.ticketKey.console === near.console);
  for (const one of pending.sort((left, right) => Number(sameTicket(right.ticketKey, near)) - Number(sameTicket(left.ticketKey, near)))) {
    await lookFor(context, one);
  }
}

async function lookFor(context: PanelContext, pending: PendingSend): Promise<void> {
  const answer = await context.page().request({ type: 'read-sent', pending }).catch(() => null);
  if (answer?.type !== 'sent') return;
  const match = matchSent(pending, answer.messages, answer.complete);
  if (match.is === 'sent') return recordSent(context, pending, match.message);
  const isOld = context.now() - Date.parse(pending.insertedAt) > givenUpAfterMs;
  if (match.is === 'none' && !isOld) return;
  await pendingSends.remove(pending.suggestionId);
  const { suggestionId } = pending;
  if (match.is === 'none') return recordFact(context, pending.ticketKey, { type: 'suggestion.unused', suggestionId });
  context.store.dispatch({ type: 'sent', key: pending.ticketKey, sent: { suggestionId, at: '', text: '', draft: null, ambiguous: true, afterInsertMs: null } });
  await recordFact(context, pending.ticketKey, { type: 'suggestion.ambiguous', suggestionId, candidates: match.candidates });
}

async function recordSent(context: PanelContext, pending: PendingSend, message: SentMessage): Promise<void> {
  const { suggestionId, ticketKey } = pending;
  const afterInsertMs = pending.via === 'none' ? null : Math.max(0, Date.parse(message.at) - Date.parse(pending.insertedAt));
  const text = message.format === 'html' ? htmlToText(message.content) : message.content;
  const draft = draftOf(context, ticketKey, suggestionId);
  await pendingSends.remove(suggestionId);
  if (pending.via === 'copy' && draft !== null && measureSurvival(draft, text).survived >= 0.5) {
    await recordFact(context, ticketKey, { type: 'suggestion.inserted', suggestionId, via: 'copy', afterMessageId: pending.afterMessageId, leftOut: 0, landedDifferently: false });
  }
  context.store.dispatch({ type: 'sent', key: ticketKey, sent: { suggestionId, at: message.at, text, draft, ambiguous: false, afterInsertMs } });
  await recordFact(context, ticketKey, { type: 'suggestion.sent', suggestionId, messageId: message.id, sentAt: message.at, afterInsertMs }, { format: message.format, content: message.content });
}

/** What was offered, while this panel still holds it. */
function draftOf(context: PanelContext, key: TicketKey, suggestionId: string): string | null {
  const view = context.store.get().views[formatTicketKey(key)];
  const insertion = view === undefined ? null : readInsertion({ ...view, decisions: { ...view.decisions, dismissed: false } });
  return insertion?.suggestionId === suggestionId ? insertion.text : null;
}
