import type { Console } from '../console.ts';
import { anchor } from './anchor.ts';
import { findComposer } from './find-composer.ts';
import { findMessage } from './find-message.ts';
import { loadSalesforceLater } from './load-salesforce-later.ts';
import { observe } from './observe.ts';
import { readAgent } from './read-agent.ts';
import { ticketKey } from './ticket-key.ts';

/**
 * Cases in Salesforce Lightning, in the Service Console and on record pages. Its REST API is of another origin and takes a grant,
 * so this script reads the page alone; where there is a grant, our own pages read by it.
 */
export const salesforce: Console = {
  name: 'salesforce',
  replyBox: 'opened-by-agent',
  ticketKey,
  readTicket: async (key, page, signal) => (await loadSalesforceLater()).readFromPage(key, page, signal),
  readSent: async (key, agentId, after, signal, page) => (await loadSalesforceLater()).readSent(key, agentId, after, signal, page),
  readAgent,
  findComposer,
  findMessage,
  anchor,
  observe,
};
