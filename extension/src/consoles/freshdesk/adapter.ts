import { GetError } from '../../page/get-error.ts';
import type { Console, TicketReading } from '../console.ts';
import { anchor } from './anchor.ts';
import { findComposer } from './find-composer.ts';
import { findMessage } from './find-message.ts';
import { observe } from './observe.ts';
import { readAgent } from './read-agent.ts';
import { readFromApi } from './read-from-api.ts';
import { readFromPage } from './read-from-page.ts';
import { readSent } from './read-sent.ts';
import { ticketKey } from './ticket-key.ts';

/** Freshdesk's agent console, on freshdesk.com and on hosts of customers' own. */
export const freshdesk: Console = {
  name: 'freshdesk',
  replyBox: 'opened-by-agent',
  ticketKey,
  readAgent,
  findComposer,
  findMessage,
  anchor,
  readSent,
  observe,
  readTicket: (key, page, signal): Promise<TicketReading> =>
    readFromApi(key, page, signal).catch((error: unknown) => {
      if (error instanceof GetError) return readFromPage(key, page, signal);
      throw error;
    }),
};
