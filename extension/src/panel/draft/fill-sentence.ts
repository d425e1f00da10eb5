import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { TicketView } from '../state/panel-state.ts';
import { fillGaps } from './fill-gaps.ts';

/** A sentence as it is shown and inserted: placeholders filled, and what is still open among the details to be asked for. */
export function fillSentence(sentence: DraftSentence, view: Pick<TicketView, 'ticket' | 'agent'>): DraftSentence {
  const { text, gaps } = fillGaps(sentence.text, view);
  return { ...sentence, text, asks: [...sentence.asks, ...gaps] };
}
