import { joinSentences } from '@countersign/shared/assist/draft';
import type { TicketView } from '../state/panel-state.ts';
import { fillGaps } from './fill-gaps.ts';
import { takenSentences } from './taken-sentences.ts';

/** What Insert and Copy would give, and how many sentences they leave out. */
export interface Insertion {
  readonly text: string;
  readonly leftOut: number;
  /** What is still to be filled in, as it stands in the text. */
  readonly gaps: readonly string[];
  readonly suggestionId: string;
}

/**
 * The draft as it may be inserted, or `null` where there is none: not ended, withheld, abstained, dismissed.
 * A placeholder of a template never comes along: it is filled from the ticket, or a gap.
 */
export function readInsertion({ run, decisions, ...known }: Pick<TicketView, 'run' | 'decisions' | 'ticket' | 'agent'>): Insertion | null {
  if (run?.end?.outcome !== 'drafted' || run.start === null || decisions.dismissed) return null;
  const taken = takenSentences({ run, decisions });
  if (taken.length === 0) return null;
  const { text, gaps } = fillGaps(joinSentences(taken), known);
  return { text, leftOut: run.sentences.length - taken.length, gaps: [...new Set(gaps)], suggestionId: run.start.suggestionId };
}
