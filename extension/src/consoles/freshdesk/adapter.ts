import { GetError } from '../../page/get-error.ts';
import { getOnly } from '../../page/get-only.ts';
import type { Console, TicketReading } from '../console.ts';
import { anchor } from './anchor.ts';
import { findComposer } from './find-composer.ts';
import { findMessage } from './find-message.ts';
import { loadFreshdeskLater } from './load-freshdesk-later.ts';
import { observe } from './observe.ts';
import { readAgent } from './read-agent.ts';
import { readConversations } from './read-conversations.ts';
import { readFromApi } from './read-from-api.ts';
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
  observe,
  answerLater: async (request, signal) => (await loadFreshdeskLater()).answerLater(getOnly, request, signal),
  readSent: async (key, agentId, after, signal) => (await loadFreshdeskLater()).readSent(readConversations, key, agentId, after, signal),
  readTicket: (key, page, signal): Promise<TicketReading> =>
    readFromApi(key, page, signal).catch(async (error: unknown) => {
      if (!(error instanceof GetError)) throw error;
      const { readFromPage } = await loadFreshdeskLater();
      return { ...(await readFromPage(key, page, signal)), retryAt: error.retryAt };
    }),
};
