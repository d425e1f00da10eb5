import { answerLater } from './answer-later.ts';
import { logRead } from './log-read.ts';
import { learnLabels } from './labels.ts';
import { readFromPage } from './read-from-page.ts';
import { readSent } from './read-sent.ts';

/** What of this console is needed only for some tickets, or after a ticket was shown: loaded apart, so that opening one stays light. */
export const zendeskLater = { answerLater, learnLabels, logRead, readFromPage, readSent };
export type ZendeskLater = typeof zendeskLater;
