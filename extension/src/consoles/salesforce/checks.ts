import type { PageCheck } from '../page-check.ts';
import { selectors } from './selectors.ts';

/** Hooks of the page that stand in its ordinary tree; what lies in shadow roots and frames is missed by reading itself, and named there. */
export const checks: readonly PageCheck[] = [
  { field: 'messages', view: 'console', selector: selectors.activeTab, expected: 'ticket' },
  { field: 'subject', view: 'highlights', selector: selectors.subject, expected: 'ticket' },
  { field: 'messages', view: 'feed', selector: selectors.feedItem, expected: 'messages' },
  { field: 'messages', view: 'feed', selector: selectors.sender, expected: 'messages' },
];
