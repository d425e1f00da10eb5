import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { TicketView } from '../state/panel-state.ts';
import { isUnlocked } from './is-unlocked.ts';

/** What Insert and Copy would give, and how many sentences they leave out. */
export interface Insertion {
  readonly text: string;
  readonly leftOut: number;
  readonly suggestionId: string;
}

/**
 * The draft as it may be inserted, or `null` where there is none: not ended, withheld, abstained, dismissed.
 * Unsupported sentences stay out unless the agent kept them, internal ones until their source is accepted.
 */
export function readInsertion({ run, decisions }: Pick<TicketView, 'run' | 'decisions'>): Insertion | null {
  if (run?.end?.outcome !== 'drafted' || run.start === null || decisions.dismissed) return null;
  const taken = run.sentences.filter((sentence) => isTaken(sentence, { run, decisions }));
  if (taken.length === 0) return null;
  return { text: joinTaken(run.sentences, new Set(taken)), leftOut: run.sentences.length - taken.length, suggestionId: run.start.suggestionId };
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
