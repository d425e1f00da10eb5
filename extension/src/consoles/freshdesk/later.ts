import { answerLater } from './answer-later.ts';
import { readFromPage } from './read-from-page.ts';
import { readSent } from './read-sent.ts';

/** What of this console is needed only where its API refuses, or once something was sent: loaded apart, so that opening a ticket stays light. */
export const freshdeskLater = { answerLater, readFromPage, readSent };
export type FreshdeskLater = typeof freshdeskLater;
