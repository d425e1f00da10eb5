import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { TicketView } from '../state/panel-state.ts';
import { fillGaps } from './fill-gaps.ts';
import { isUnlocked } from './is-unlocked.ts';

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
 * Unsupported sentences stay out unless the agent kept them, internal ones until their source is accepted.
 * A placeholder of a template never comes along: it is filled from the ticket, or a gap.
 */
export function readInsertion({ run, decisions, ...known }: Pick<TicketView, 'run' | 'decisions' | 'ticket' | 'agent'>): Insertion | null {
  if (run?.end?.outcome !== 'drafted' || run.start === null || decisions.dismissed) return null;
  const taken = run.sentences.filter((sentence) => isTaken(sentence, { run, decisions }));
  if (taken.length === 0) return null;
  const { text, gaps } = fillGaps(joinTaken(run.sentences, new Set(taken)), known);
  return { text, leftOut: run.sentences.length - taken.length, gaps: [...new Set(gaps)], suggestionId: run.start.suggestionId };
}

function isTaken(sentence: DraftSentence, view: Pick<TicketView, 'run' | 'decisions'>): boolean {
  if (sentence.status === 'unsupported' && !view.decisions.kept.includes(sentence.index)) return false;
  return isUnlocked(sentence, view);
}

const leads = ['', ' ', '\n', '\n\n'] as const;

/** A paragraph that begins with a left-out sentence still begins a paragraph. */
function joinTaken(sentences: readonly DraftSentence[], taken: ReadonlySet<DraftSentence>): string {
  let text = '';
  let lead = 0;
  for (const sentence of sentences) {
    lead = Math.max(lead, leads.indexOf(sentence.lead));
    if (!taken.has(sentence)) continue;
    text += (text === '' ? '' : leads[lead]) + sentence.text;
    lead = 0;
  }
  return text;
}
