import type { LostField } from '../../consoles/console.ts';
import type { TicketView } from './panel-state.ts';

/** What can't be read of the page now: a reply box that came later is no longer lost. */
export function lostFields(view: Pick<TicketView, 'lost' | 'composer'>): readonly LostField[] {
  return view.lost.filter((lost) => lost.field !== 'reply box' || view.composer?.present !== true);
}
