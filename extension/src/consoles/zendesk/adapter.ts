import { GetError } from '../../page/get-error.ts';
import type { Console, TicketReading } from '../console.ts';
import { anchor } from './anchor.ts';
import { findComposer } from './find-composer.ts';
import { findMessage } from './find-message.ts';
import { learnLabels } from './labels.ts';
import { observe } from './observe.ts';
import { readAgent } from './read-agent.ts';
import { readFromApi } from './read-from-api.ts';
import { readFromPage } from './read-from-page.ts';
import { readSent } from './read-sent.ts';
import { ticketKey } from './ticket-key.ts';

/** Zendesk Support in the Agent Workspace. */
export const zendesk: Console = {
  name: 'zendesk',
  replyBox: 'always-there',
  ticketKey,
  readAgent,
  findComposer,
  findMessage,
  anchor,
  readSent,
  observe,
  learnLabels,
  readTicket: (key, page, signal): Promise<TicketReading> =>
    readFromApi(key, page, signal).catch(async (error: unknown) => {
      if (!(error instanceof GetError)) throw error;
      return { ...(await readFromPage(key, page, signal)), retryAt: error.retryAt };
    }),
};
