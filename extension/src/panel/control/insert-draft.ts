import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { InsertOutcome, InsertRequest } from '../../protocol/page-protocol.ts';
import { pendingSends } from '../../outbox/pending-sends.ts';
import { readInsertion, type Insertion } from '../draft/read-insertion.ts';
import { canInsert } from '../state/can-insert.ts';
import type { TicketView } from '../state/panel-state.ts';
import { isRewording } from '../state/is-rewording.ts';
import { isShown, shownView } from '../state/reduce-panel.ts';
import { copyDraft } from './copy-draft.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';
import { sayLanding } from '../words/say-landing.ts';
import { say } from '../words/say.ts';

export interface InsertChoice {
  readonly onInternal: InsertRequest['onInternal'];
  readonly onExistingText: InsertRequest['onExistingText'];
  readonly evenIfOld: boolean;
}

const ask: InsertChoice = { onInternal: 'ask', onExistingText: 'ask', evenIfOld: false };

/** Two presses in a row are one insertion. */
const underWay = new WeakSet<object>();

/** What the agent has answered on the way to one insertion, so that a second question doesn't bring the first one back. */
const answered = new WeakMap<object, { readonly ticket: string; readonly choice: Partial<InsertChoice> }>();

/** Asks the page to insert the draft of the ticket on screen, and records what became of it. Where it can't, the draft is copied. */
export async function insertDraft(context: PanelContext, choice: Partial<InsertChoice> = {}): Promise<void> {
  const view = shownView(context.store.get());
  const insertion = view === null ? null : readInsertion(view);
  if (view === null || insertion === null) return;
  if (isRewording(view)) return context.store.dispatch({ type: 'said', text: say('bar.decideFirst') });
  const { onInternal, onExistingText, evenIfOld } = { ...ask, ...withAnswers(context, view, choice) };
  if (view.newer !== null && !evenIfOld) return context.store.dispatch({ type: 'asked', key: view.key, question: 'customer-wrote-again' });
  if (!canInsert(context.store.get(), view)) return copyDraft(context, 'asked');
  if (underWay.has(context.store)) return;
  underWay.add(context.store);
  const result = await requestInsert(context, view, { text: insertion.text, onInternal, onExistingText });
  underWay.delete(context.store);
  await settle(context, view, insertion, result);
}

function withAnswers({ store }: PanelContext, { key }: TicketView, choice: Partial<InsertChoice>): Partial<InsertChoice> {
  const ticket = formatTicketKey(key);
  const before = answered.get(store);
  const isAnswer = Object.keys(choice).length > 0 && before?.ticket === ticket;
  const all = isAnswer ? { ...before.choice, ...choice } : choice;
  answered.set(store, { ticket, choice: all });
  return all;
}

async function requestInsert(context: PanelContext, view: TicketView, request: InsertRequest): Promise<InsertOutcome> {
  try {
    const answer = await context.page().request({ type: 'insert', key: view.key, request });
    return answer.type === 'insert-outcome' ? answer.result : { outcome: 'refused', reason: answer.type };
  } catch {
    // The page went away under the request; the copy below is the honest end.
    return { outcome: 'refused', reason: 'page-gone' };
  }
}

async function settle(context: PanelContext, view: TicketView, insertion: Insertion, result: InsertOutcome): Promise<void> {
  const { store } = context;
  switch (result.outcome) {
    case 'internal-note': case 'public-reply': case 'existing-text':
      return store.dispatch({ type: 'asked', key: view.key, question: result.outcome });
    case 'ticket-changed':
      return store.dispatch({ type: 'asked', key: shownView(store.get())?.key ?? view.key, question: 'ticket-changed' });
    case 'no-composer': case 'refused':
      if (!isShown(store.get(), view.key)) return store.dispatch({ type: 'asked', key: shownView(store.get())?.key ?? view.key, question: 'ticket-changed' });
      return copyDraft(context, 'could-not-insert');
    case 'inserted': {
      const at = context.now();
      store.dispatch({ type: 'decided', key: view.key, decisions: { inserted: { at, landedDifferently: sayDifference(result.landedDifferently, insertion.gaps) } } });
      answered.delete(store);
      store.dispatch({ type: 'asked', key: view.key, question: null });
      store.dispatch({ type: 'said', text: [say('announce.inserted'), sayGaps(insertion.gaps)].join(' ').trim() });
      await pendingSends.store({
        suggestionId: insertion.suggestionId, ticketKey: view.key, agentId: (result.agent ?? view.agent)?.id ?? '',
        afterMessageId: result.afterMessageId, insertedAt: new Date(at).toISOString(), via: 'insert',
      });
      await recordFact(context, view.key, {
        type: 'suggestion.inserted', suggestionId: insertion.suggestionId, via: 'insert',
        afterMessageId: result.afterMessageId, leftOut: insertion.leftOut, landedDifferently: result.landedDifferently !== null,
      });
    }
  }
}

function sayDifference(difference: string | null, gaps: readonly string[]): string | null {
  return [difference === null ? '' : sayLanding(difference), sayGaps(gaps)].filter((words) => words !== '').join(' ') || null;
}

function sayGaps(gaps: readonly string[]): string {
  return gaps.length === 0 ? '' : say('landed.gaps', gaps.length, { gaps: gaps.join(', ') });
}
