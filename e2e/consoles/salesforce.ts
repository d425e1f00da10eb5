import { SalesforcePage } from '../pages/salesforce-page.ts';
import { sampleCases } from '../replicas/salesforce/cases.ts';
import { SalesforceReplica } from '../replicas/salesforce/server.ts';
import type { ConsoleUnderTest } from './console-under-test.ts';

const caseAddress = /^\/lightning\/r\/Case\/(\w{18})\/view$/;

export const salesforce: ConsoleUnderTest = {
  replica: (options) => new SalesforceReplica(options),
  page: (page) => new SalesforcePage(page),
  sampleTickets: sampleCases,
  firstTicket: '1041',
  ticketOf: ({ pathname, searchParams }) => caseAddress.exec(pathname)?.[1] ?? caseAddress.exec(searchParams.get('ws') ?? '')?.[1],
  isWriteOf: (path, ticketId) => path.includes('action=EmailMessage.') && path.endsWith(`case=${ticketId}`),
  savedContent: (body) => (JSON.parse(body) as { html?: string }).html,
};
