import type { Page } from '@playwright/test';

/** One read of the ticket by the extension, in milliseconds of the clock. */
export interface TicketRead {
  readonly startedAt: number;
  readonly endedAt: number;
}

const ticketRead = /\/api\/v2\/tickets\/(?<id>\d+)(?:(?:\/comments)?\.json|\/conversation_log)/;

/** Collects, by ticket, the documented reads that this page makes from now on; only the extension makes them. */
export function watchReads(page: Page): Map<string, TicketRead[]> {
  const reads = new Map<string, TicketRead[]>();
  page.on('requestfinished', (request) => {
    const id = ticketRead.exec(request.url())?.groups?.['id'];
    if (id === undefined) return;
    const { startTime, responseEnd } = request.timing();
    reads.set(id, [...(reads.get(id) ?? []), { startedAt: startTime, endedAt: startTime + responseEnd }]);
  });
  return reads;
}
