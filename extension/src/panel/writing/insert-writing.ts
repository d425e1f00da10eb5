import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { InsertRequest } from '../../protocol/page-protocol.ts';
import { copyMacro } from '../control/insert-macro.ts';
import type { PanelContext } from '../control/panel-context.ts';
import { say } from '../words/say.ts';
import type { Writing } from './writing.ts';

type How = Partial<Pick<InsertRequest, 'onExistingText' | 'onInternal'>>;

/**
 * Puts a result into the reply: over the words that were selected, which must still be the same, else where the caret is.
 * Where it can't, it is copied and the agent is told why.
 */
export async function insertWriting(context: PanelContext, key: TicketKey, writing: Writing, text: string, how: How = {}): Promise<void> {
  const { target } = writing;
  if (text.trim() === '') return;
  const finish = (inserted: Writing['inserted']): void => {
    const now = context.store.get().views[formatTicketKey(key)]?.writing;
    if (now?.token === writing.token) context.store.dispatch({ type: 'writing', key, writing: { ...now, inserted } });
    const words = inserted === 'inserted' ? say('announce.inserted') : inserted === 'copied' ? say('notice.couldNotInsert') : inserted === 'selection-changed' ? say('writing.selectionChanged') : null;
    if (words !== null) context.store.dispatch({ type: 'said', text: words });
  };
  const request: InsertRequest = target.on === 'selection'
    ? { text, onInternal: 'insert', onExistingText: 'at-cursor', replaces: target.text }
    : { text, onInternal: 'ask', onExistingText: target.on === 'typed' ? 'at-cursor' : 'ask', ...how };
  const answer = await context.page().request({ type: 'insert', key, request }).catch(() => null);
  const result = answer?.type === 'insert-outcome' ? answer.result : null;
  if (result !== null && result.outcome !== 'refused' && result.outcome !== 'no-composer') return finish(result.outcome);
  const copied = await copyMacro(text);
  finish(copied === 'copied' && result?.outcome === 'refused' && result.reason === 'selection-changed' ? 'selection-changed' : copied);
}
