import { queryOptions } from '@tanstack/react-query';
import type { HandOverNote } from '@countersign/shared/assist/hand-over-note';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';
import { threadOf } from '../windows/shared-view.ts';
import { writeHandOverNote } from './write-hand-over-note.ts';

/** The note for a colleague, of the thread as it is now. */
export const handOverQuery = (_context: PanelContext, view: TicketView) => queryOptions({
  queryKey: ['hand-over', formatTicketKey(view.key), threadOf(view.ticket), view.run?.token, view.corrections],
  staleTime: Infinity,
  queryFn: (): HandOverNote => writeHandOverNote(view),
});
