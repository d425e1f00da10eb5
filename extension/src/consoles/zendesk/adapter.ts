import { GetError } from '../../page/get-error.ts';
import { getOnly } from '../../page/get-only.ts';
import type { Console, TicketReading } from '../console.ts';
import { anchor } from './anchor.ts';
import { findComposer } from './find-composer.ts';
import { findMessage } from './find-message.ts';
import { isChat } from './known-channels.ts';
import { learnLabels } from './known-labels.ts';
import { loadZendeskLater } from './load-zendesk-later.ts';
import { observe } from './observe.ts';
import { readAgent } from './read-agent.ts';
import { readFromApi } from './read-from-api.ts';
import { readCommentPage, readLogPage } from './thread-pages.ts';
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
  observe,
  learnLabels,
  answerLater: async (request, signal) => (await loadZendeskLater()).answerLater(getOnly, request, signal),
  async readSent(key, agentId, after, signal) {
    const { readSent } = await loadZendeskLater();
    return readSent({ isChat, comments: readCommentPage, log: readLogPage }, key, agentId, after, signal);
  },
  readTicket: (key, page, signal): Promise<TicketReading> =>
    readFromApi(key, page, signal).catch(async (error: unknown) => {
      if (!(error instanceof GetError)) throw error;
      const { readFromPage } = await loadZendeskLater();
      return { ...(await readFromPage(key, page, signal)), retryAt: error.retryAt };
    }),
};
