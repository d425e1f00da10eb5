import { FreshdeskPage } from '../pages/freshdesk-page.ts';
import { FreshdeskReplica } from '../replicas/freshdesk/server.ts';
import { sampleTickets } from '../replicas/freshdesk/tickets.ts';
import type { ConsoleUnderTest } from './console-under-test.ts';

export const freshdesk: ConsoleUnderTest = {
  replica: (options) => new FreshdeskReplica(options),
  page: (page) => new FreshdeskPage(page),
  sampleTickets,
  firstTicket: '51',
  ticketOf: (url) => /^\/a\/tickets\/(\d+)/.exec(url.pathname)?.[1],
  isWriteOf: (path, ticketId) => path.startsWith(`/api/_/tickets/${ticketId}/`),
  savedContent: (body) => (JSON.parse(body) as { body?: string }).body,
};
