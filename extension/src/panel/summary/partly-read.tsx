import { boundsOfThread, isTooLong } from '@countersign/shared/ticket/bound-messages';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';

/** Says which messages were read of a ticket that is too long to be read whole. */
export function PartlyRead({ view }: { readonly view: TicketView }) {
  return isTooLong(view.ticket.messages) && <p className="muted">{say('summary.partlyRead', boundsOfThread)}</p>;
}
