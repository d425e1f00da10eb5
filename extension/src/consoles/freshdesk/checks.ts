import type { PageCheck } from '../page-check.ts';
import { selectors } from './selectors.ts';

/** What every open ticket shows. Hooks that only some tickets have (notes, folded messages) can't be missed, nor can a reply box that the agent has not opened. */
export const checks: readonly PageCheck[] = [
  { field: 'messages', view: 'conversation', selector: selectors.message, expected: 'ticket' },
  { field: 'messages', view: 'conversation', selector: selectors.description, expected: 'ticket' },
  { field: 'messages', view: 'conversation', selector: selectors.messageText, expected: 'messages' },
  { field: 'messages', view: 'conversation', selector: selectors.sender, expected: 'messages' },
  { field: 'subject', view: 'heading', selector: selectors.subject, expected: 'ticket' },
  { field: 'audience', view: 'composer', selector: `${selectors.replyForm}, ${selectors.noteForm}, ${selectors.forwardForm}`, expected: 'composer' },
  { field: 'tool row', view: 'composer', selector: selectors.toolRow, expected: 'composer' },
  { field: 'send button', view: 'composer', selector: selectors.submit, expected: 'composer' },
];
