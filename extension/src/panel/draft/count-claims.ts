import type { TicketView } from '../state/panel-state.ts';
import { isUnlocked } from './is-unlocked.ts';

/** How many sentences of the shown draft claim something, and how many of those rest on a source. */
export function countClaims(view: Pick<TicketView, 'run' | 'decisions'>): { readonly claims: number; readonly supported: number } {
  const claims = (view.run?.sentences ?? []).filter((sentence) => sentence.status !== 'not-a-claim' && isUnlocked(sentence, view));
  return { claims: claims.length, supported: claims.filter((sentence) => sentence.status === 'supported').length };
}
