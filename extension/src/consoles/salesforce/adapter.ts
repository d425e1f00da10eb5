import type { Console } from '../console.ts';
import { anchor } from './anchor.ts';
import { findComposer } from './find-composer.ts';
import { findMessage } from './find-message.ts';
import { observe } from './observe.ts';
import { readAgent } from './read-agent.ts';
import { readFromPage } from './read-from-page.ts';
import { readSent } from './read-sent.ts';
import { ticketKey } from './ticket-key.ts';

/**
 * Cases in Salesforce Lightning, in the Service Console and on record pages. Its REST API is of another origin and takes a grant,
 * so this script reads the page alone; where there is a grant, our own pages read by it.
 */
export const salesforce: Console = {
  name: 'salesforce',
  replyBox: 'opened-by-agent',
  ticketKey,
  readTicket: readFromPage,
  readAgent,
  findComposer,
  findMessage,
  anchor,
  readSent,
  observe,
};
