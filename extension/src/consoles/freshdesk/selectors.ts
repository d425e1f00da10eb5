/**
 * Hooks of the agent console (the part under `/a/`), with the view and the year each was seen. "Unseen" marks what public sources
 * don't show: it is looked for, and where it is missing the safe side is taken.
 */
export const selectors = {
  /** Ticket, conversation, 2026. The open composer carries the class too. */
  message: '.ticket-details__item:not(.rich-editor)',
  /** Ticket, conversation, 2026. The first message. */
  description: '[data-test-id="ticket-description"]',
  /** Ticket, conversation, 2026. The second for the description. */
  messageText: '[data-test-conversation="conversation-text"], .ticket-description .text__content',
  /** Ticket, conversation, 2026. Carries the message's id; the description has none. */
  note: '.ticket_note[data-note-id]',
  /** Ticket, conversation, 2026. */
  header: '.conversation-header',
  /** Ticket, conversation, 2026; unseen in public sources. */
  sender: '.conversation-header .user',
  /** Ticket, conversation, 2026. */
  privateNote: '.ticket-details__privatenote',
  /** Ticket, conversation, 2026; unseen in public sources. */
  byRequester: '.ticket-details__requestor',
  /** Ticket, conversation, 2026. Pressing it is the agent's business. */
  older: '[data-test-button="load-more"]',
  /** Ticket, conversation, 2026. Not the author's words. */
  noise: 'svg, button, script, style',
  /** Ticket, conversation and composer, 2026. What Freshdesk repeats under its own replies. */
  trail: '.freshdesk_quote',
  /** Ticket, heading, 2026. */
  subject: '.ticket-subject-heading',
  /** Ticket, above the conversation, 2026. The server changed the ticket behind the page. */
  refresh: '.ticket-sidebar-sticky__refresh-text',
  /** Ticket, composer, 2026. */
  form: '.rich-editor',
  /** Ticket, composer, 2026; all Froala majors. Several can be in the page. */
  editable: '.fr-element.fr-view[contenteditable="true"]',
  /** Ticket, composer, 2026; unseen in public sources. */
  replyForm: '[data-test-id="reply-editor"]',
  /** Ticket, composer, 2026; unseen in public sources. */
  noteForm: '[data-test-id="note-editor"]',
  /** Ticket, composer, 2026; unseen in public sources. */
  forwardForm: '[data-test-id="forward-editor"]',
  /** Ticket, composer, 2026; Froala 3 and later part their tools into groups, 2 does not. */
  toolGroup: '.fr-toolbar .fr-btn-grp.fr-float-left',
  toolRow: '.fr-toolbar',
  /** Ticket, composer, 2026; unseen in public sources. Watched, never pressed. */
  submit: '[data-test-id^="send-"], [data-test-id="add-note-submit"]',
} as const;
