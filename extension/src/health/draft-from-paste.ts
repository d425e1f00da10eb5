import { findPastedId } from '@countersign/shared/ticket/find-pasted-id';
import { parsePastedTicket } from '@countersign/shared/ticket/parse-pasted-ticket';
import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { Panel } from '../panel/control/start-panel.ts';
import type { Paste } from '../panel/state/panel-state.ts';
import { pageAddress } from './page-address.ts';

/** The name a paste is kept under: that of the ticket in front, or none. */
export function pasteName(of: TicketKey | undefined): string {
  return of === undefined ? '' : formatTicketKey(of);
}

/** Makes a draft for what the agent pasted. The ticket is the one the address names, else the one the agent or the words name. */
export function draftFromPaste(panel: Panel, of: TicketKey | undefined, paste: Paste): void {
  const key = of ?? { ...pageAddress(globalThis.location?.ancestorOrigins ?? []), id: paste.id.trim().replace(/^#/, '') || (findPastedId(paste.text) ?? `pasted-${panel.now().toString(36)}`) };
  const parsed = ticketSchema.safeParse(parsePastedTicket(paste.text, key));
  if (!parsed.success) return;
  panel.store.dispatch({ type: 'page', page: { is: 'reading', key } });
  panel.store.dispatch({ type: 'ticket-read', ticket: parsed.data, agent: null, from: 'pasted', lost: [] });
  panel.store.dispatch({ type: 'pasting', name: pasteName(of), paste: null });
  panel.draft();
}
