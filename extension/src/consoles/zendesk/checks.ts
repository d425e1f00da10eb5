import type { PageCheck } from '../page-check.ts';
import { pageSelectors, selectors } from './selectors.ts';

/** What every open ticket of the Agent Workspace shows. Hooks that only some tickets have (tags, notes, folded messages) can't be missed. */
export const checks: readonly PageCheck[] = [
  { field: 'messages', view: 'ticket', selector: selectors.activePane, expected: 'ticket' },
  { field: 'messages', view: 'conversation', selector: selectors.log, expected: 'ticket' },
  { field: 'messages', view: 'conversation', selector: selectors.message, expected: 'messages' },
  { field: 'messages', view: 'conversation', selector: selectors.bubble, expected: 'messages' },
  { field: 'messages', view: 'conversation', selector: pageSelectors.messageText, expected: 'messages' },
  { field: 'messages', view: 'conversation', selector: pageSelectors.sender, expected: 'messages' },
  { field: 'messages', view: 'conversation', selector: selectors.time, expected: 'messages' },
  { field: 'subject', view: 'header', selector: pageSelectors.subject, expected: 'ticket' },
  { field: 'requester', view: 'fields', selector: pageSelectors.requester, expected: 'ticket' },
  { field: 'reply box', view: 'composer', selector: `${selectors.richEditable}, ${selectors.plainEditable}`, expected: 'ticket' },
  { field: 'audience', view: 'composer', selector: selectors.channelSwitch, expected: 'composer' },
  { field: 'tool row', view: 'composer', selector: selectors.toolRow, expected: 'composer' },
  { field: 'send button', view: 'footer', selector: selectors.submit, expected: 'composer' },
];
