import type { Console } from '../consoles/console.ts';
import type { PanelRequest } from '../protocol/page-protocol.ts';
import type { PageTools } from './load-tools.ts';
import type { TicketView } from './ticket-view.ts';

/** What the page has at hand when the panel asks for something. */
export interface PanelDesk {
  readonly console: Console;
  readonly page: Document;
  readonly view: () => TicketView;
  readonly signal: AbortSignal;
  readonly tools: () => Promise<PageTools>;
  readonly set: (request: Extract<PanelRequest, { type: 'set-chip' | 'set-dock' | 'set-watching' }>) => void;
}
