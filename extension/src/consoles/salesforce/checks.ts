import type { PageCheck } from '../page-check.ts';
import { selectors } from './selectors.ts';

/** What every open case shows, in its own part of the page and the shadow roots in it. What lies in an editor's frame is found by the adapter or not at all. */
export const checks: readonly PageCheck[] = [
  { field: 'subject', view: 'highlights', selector: selectors.subject, expected: 'ticket' },
  { field: 'messages', view: 'feed', selector: selectors.feedItem, expected: 'messages' },
  { field: 'messages', view: 'feed', selector: selectors.sender, expected: 'messages' },
  { field: 'messages', view: 'feed', selector: selectors.time, expected: 'messages' },
  { field: 'tool row', view: 'publisher', selector: selectors.toolRow, expected: 'composer' },
  { field: 'send button', view: 'publisher', selector: selectors.submit, expected: 'composer' },
];
