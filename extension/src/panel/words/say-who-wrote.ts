import type { TicketView } from '../state/panel-state.ts';
import { formatTime } from './format-time.ts';
import { say } from './say.ts';

/** That the customer wrote again, and when. */
export function sayWhoWrote(newer: NonNullable<TicketView['newer']>): string {
  const name = newer.name.split(' ')[0] || say('notice.theCustomer');
  const time = formatTime(newer.at);
  return time === '' ? say('notice.wroteAgain', { name }) : say('notice.wroteAgainAt', { name, time });
}
