import { readFromPage } from './read-from-page.ts';
import { readSent } from './read-sent.ts';

/** The reading of a case's feed: loaded apart, so that opening a page of the console stays light. */
export const salesforceLater = { readFromPage, readSent };
export type SalesforceLater = typeof salesforceLater;
