import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { TicketView } from '../state/panel-state.ts';
import { isUnlocked } from './is-unlocked.ts';

const leads = ['', ' ', '\n', '\n\n'] as const;

/**
 * The sentences Insert gives: unsupported ones stay out unless the agent kept them, internal ones until their source is accepted.
 * A paragraph that begins with a left-out sentence still begins a paragraph.
 */
export function takenSentences({ run, decisions }: Pick<TicketView, 'run' | 'decisions'>): readonly DraftSentence[] {
  const taken: DraftSentence[] = [];
  let lead = 0;
  for (const sentence of run?.sentences ?? []) {
    lead = Math.max(lead, leads.indexOf(sentence.lead));
    if ((sentence.status === 'unsupported' && !decisions.kept.includes(sentence.index)) || !isUnlocked(sentence, { run, decisions })) continue;
    taken.push({ ...sentence, lead: taken.length === 0 ? '' : leads[lead]! });
    lead = 0;
  }
  return taken;
}
