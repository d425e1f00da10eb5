import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelAnswer } from '../../protocol/page-protocol.ts';
import { askForTicket } from './ask-for-ticket.ts';
import type { PanelContext } from './panel-context.ts';

/** Why a read is asked for: to have the ticket at all, or because its thread changed. */
export type ReadReason = 'opened' | 'thread-changed';

/**
 * Asks the page for the ticket, once at a time: what is on its way already serves everybody who waits for the same ticket.
 * Before pairing nothing of the page is read.
 */
export function ticketReader(context: PanelContext, take: (answer: PanelAnswer) => void): (reason: ReadReason) => void {
  let underWay: { readonly of: string } | null = null;
  let again = false;
  let ifFailed = false;

  return function read(reason) {
    if (context.api() === null) return;
    const { page } = context.store.get();
    const of = 'key' in page ? formatTicketKey(page.key) : '';
    if (underWay !== null && (underWay.of === of || underWay.of === '')) {
      if (reason === 'thread-changed') again = true;
      else ifFailed = true;
      return;
    }
    const own = (underWay = { of });
    // Without an answer the line is gone; opening it again reads again.
    void askForTicket(context).then((answer) => {
      const isLatest = underWay === own;
      if (isLatest) underWay = null;
      if (answer !== null) take(answer);
      if (!isLatest) return;
      const isWanted = again || (ifFailed && answer?.type !== 'ticket');
      again = ifFailed = false;
      if (isWanted) read('opened');
    });
  };
}
