import { isOn } from '../../health/is-on.ts';
import type { PanelState, TicketView } from './panel-state.ts';

/** Whether a draft for this view may go into the console: not where it was pasted, not where a lead switched Insert off. */
export function canInsert({ switches }: Pick<PanelState, 'switches'>, { from, key }: Pick<TicketView, 'from' | 'key'>): boolean {
  return from !== 'pasted' && isOn(switches, key.console, 'insert');
}
