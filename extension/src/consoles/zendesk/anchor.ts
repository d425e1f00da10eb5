import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { findPane } from './find-pane.ts';
import { selectors } from './selectors.ts';

/** The composer's row of tools, after whose last button the chip stands. */
export function anchor(key: TicketKey, page: Document): HTMLElement | undefined {
  return findPane(key, page)?.querySelector<HTMLElement>(selectors.toolRow) ?? undefined;
}
