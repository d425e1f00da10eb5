import { session } from './api.js';

const signed = () => `<p><br></p><p><br></p>${session.agent.signature}`;

/** What sets the three composers of a ticket apart. */
export const composerKinds = {
  reply: { label: 'Reply', send: 'Send', testId: 'send-email', path: 'reply', begin: signed, hasQuote: true },
  note: { label: 'Add note', send: 'Add note', testId: 'add-note-submit', path: 'notes', begin: () => '', hasQuote: false },
  forward: { label: 'Forward', send: 'Forward', testId: 'send-forward', path: 'forward', begin: signed, hasQuote: true },
};
