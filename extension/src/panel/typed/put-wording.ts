import type { Finding } from '@countersign/shared/policy/finding';
import { copyMacro } from '../control/insert-macro.ts';
import type { InsertRequest } from '../../protocol/page-protocol.ts';
import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import { wordingSpan } from './wording-span.ts';

/** How it ended: in the reply, on the clipboard because the words have changed or the page can't take it, or nowhere. */
export type WordingEnd = 'inserted' | 'changed' | 'copied' | 'could-not-copy';

/**
 * Puts the team's wording in the place of the words a finding is about, as one step that one undo takes back. They must still
 * be the very words that were judged, in the very same reply; where they aren't, the wording is copied and the agent is told why.
 */
export async function putWording(context: PanelContext, view: TicketView, finding: Finding): Promise<WordingEnd> {
  const { suggestion = '' } = finding;
  // Words may have been added behind them since the check; the page compares the reply with this once more.
  const text = view.composer?.text ?? '';
  const isStanding = text.slice(finding.start, finding.end) === finding.quote;
  if (!isStanding) return told(context, await copy(suggestion, true));
  const { start, end: until } = wordingSpan(text, finding);
  const request: InsertRequest = { text: suggestion, onInternal: 'insert', onExistingText: 'at-cursor', replaces: text.slice(start, until), standing: { text, start } };
  const answer = await context.page().request({ type: 'insert', key: view.key, request }).catch(() => null);
  const result = answer?.type === 'insert-outcome' ? answer.result : null;
  return told(context, result?.outcome === 'inserted' ? 'inserted' : await copy(suggestion, result?.outcome === 'refused' && result.reason === 'selection-changed'));
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
