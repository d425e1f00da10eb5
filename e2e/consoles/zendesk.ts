import { ZendeskPage } from '../pages/zendesk-page.ts';
import { ZendeskReplica } from '../replicas/zendesk/server.ts';
import { sampleTickets } from '../replicas/zendesk/tickets.ts';
import type { ConsoleUnderTest } from './console-under-test.ts';

export const zendesk: ConsoleUnderTest = {
  replica: (options) => new ZendeskReplica(options),
  page: (page) => new ZendeskPage(page),
  sampleTickets,
  firstTicket: '41',
  ticketOf: (url) => /^\/agent\/tickets\/(\d+)/.exec(url.pathname)?.[1],
  isWriteOf: (path, ticketId) => new RegExp(`/tickets/${ticketId}(?:[./]|$)`).test(path),
  savedContent: (body) => (JSON.parse(body) as { html?: string }).html,
};
