import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { TicketView } from '../state/panel-state.ts';

/** Whether every internal passage this sentence rests on was accepted. A locked sentence whose passages are unknown stays locked. */
export function isUnlocked(sentence: DraftSentence, { run, decisions }: Pick<TicketView, 'run' | 'decisions'>): boolean {
  const internal = (run?.sources ?? []).filter((source) => source.visibility === 'internal').map((source) => source.passageId);
  const needed = sentence.citations.filter((passageId) => internal.includes(passageId));
  if (sentence.locked && needed.length === 0) return false;
  return needed.every((passageId) => decisions.accepted.includes(passageId));
}
