import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { Composer } from '../console.ts';
import { findPane } from './find-pane.ts';
import { selectors } from './selectors.ts';

/** The reply editor of the ticket in front, with what its switch says about who will read it. The editor of a side conversation is none. */
export function findComposer(key: TicketKey, page: Document): Composer | undefined {
  const whole = findPane(key, page);
  const pane = whole?.querySelector<HTMLElement>(selectors.conversation.replace('{id}', key.id)) ?? whole;
  const plain = pane?.querySelector<HTMLElement>(selectors.plainEditable);
  const element = plain ?? pane?.querySelector<HTMLElement>(selectors.richEditable);
  if (pane === undefined || !element) return undefined;
  const channel = pane.querySelector<HTMLElement>(selectors.channelSwitch)?.dataset['channel'];
  return {
    element,
    // A switch that can't be read counts as internal: asking once too often is the safe side.
    visibility: channel === undefined || channel === 'internal' ? 'internal' : 'public',
    channel: channel ?? 'unknown',
    format: plain ? 'plain' : 'rich',
  };
}
