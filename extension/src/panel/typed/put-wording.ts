import type { Finding } from '@countersign/shared/policy/finding';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { copyMacro } from '../control/insert-macro.ts';
import type { InsertRequest } from '../../protocol/page-protocol.ts';
import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import { newerReply } from './newer-reply.ts';
import { wordingSpan } from './wording-span.ts';

/** How it ended: in the reply, on the clipboard because the words have changed or the page can't take it, or nowhere. */
export type WordingEnd = 'inserted' | 'changed' | 'copied' | 'could-not-copy';

/**
 * Puts the team's wording in the place of the words a finding is about, as one step that one undo takes back. They must still
 * be the very words that were judged, in the very same reply; where they aren't, the wording is copied and the agent is told why.
 */
export async function putWording(context: PanelContext, view: TicketView, finding: Finding): Promise<WordingEnd> {
  const { suggestion = '' } = finding;
  const text = view.composer?.text ?? '';
  if (!standsIn(text, finding)) return told(context, await copy(suggestion, true));
  let end = await replaceIn(context, view.key, text, finding);
  if (end === 'outrun') {
    const newer = await newerReply(context, view.key, text);
    if (newer !== null && standsIn(newer, finding)) end = await replaceIn(context, view.key, newer, finding);
  }
  return told(context, end === 'inserted' ? end : await copy(suggestion, end === 'outrun'));
}

function standsIn(text: string, { start, end, quote }: Finding): boolean {
  return text.slice(start, end) === quote;
}

/** `outrun`: the page has another text in the reply than this; what the agent typed last may still be on its way to the panel. */
async function replaceIn(context: PanelContext, key: TicketKey, text: string, finding: Finding): Promise<'inserted' | 'outrun' | 'refused'> {
  const { start, end } = wordingSpan(text, finding);
  const request: InsertRequest = { text: finding.suggestion ?? '', onInternal: 'insert', onExistingText: 'at-cursor', replaces: text.slice(start, end), standing: { text, start } };
  const answer = await context.page().request({ type: 'insert', key, request }).catch(() => null);
  const result = answer?.type === 'insert-outcome' ? answer.result : null;
  if (result?.outcome === 'inserted') return 'inserted';
  return result?.outcome === 'refused' && result.reason === 'selection-changed' ? 'outrun' : 'refused';
}

function told({ store }: PanelContext, end: WordingEnd): WordingEnd {
  store.dispatch({ type: 'said', text: sayWordingEnd(end) });
  return end;
}

async function copy(text: string, hasChanged: boolean): Promise<WordingEnd> {
  const end = await copyMacro(text);
  return end === 'copied' && hasChanged ? 'changed' : end;
}

/** What the agent is told of it. */
export function sayWordingEnd(end: WordingEnd): string {
  switch (end) {
    case 'inserted': return say('announce.inserted');
    case 'changed': return say('writing.selectionChanged');
    case 'copied': return say('notice.couldNotInsert');
    case 'could-not-copy': return say('notice.couldNotCopy');
  }
}
