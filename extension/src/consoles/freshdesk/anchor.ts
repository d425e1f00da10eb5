import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { findComposer } from './find-composer.ts';
import { selectors } from './selectors.ts';

/** The last group of the editor's tools, after whose last button the chip stands; the row itself in editors that have no groups. */
export function anchor(key: TicketKey, page: Document): HTMLElement | undefined {
  const form = findComposer(key, page)?.element.closest(selectors.form);
  return [...(form?.querySelectorAll<HTMLElement>(selectors.toolGroup) ?? [])].at(-1) ?? form?.querySelector<HTMLElement>(selectors.toolRow) ?? undefined;
}
