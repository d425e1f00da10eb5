import { element } from './element.js';
import { formatTime } from './format-time.js';
import { safeHtml } from './safe-html.js';

const reported = { 1: 'reported via email', 2: 'reported via the portal', 3: 'reported via phone', 7: 'reported via chat' };

/** The first message of a ticket: its description. */
export function descriptionItem(ticket) {
  const name = ticket.requester?.name ?? 'Unknown';
  return item({ name, isByContact: true, isPrivate: false, testId: 'ticket-description' },
    header(name, reported[ticket.source] ?? 'reported', ticket.created_at, []),
    element('div', { class: 'ticket-description' }, element('div', { class: 'text__content' }, safeHtml(ticket.description))));
}

/** Any later message. Private notes, and outsiders' answers to a forward, stand on a coloured ground. */
export function conversationItem(conversation) {
  const { user, incoming, private: isPrivate } = conversation;
  const isByContact = incoming && !user.is_agent;
  const text = element('div', { 'data-test-conversation': 'conversation-text' }, safeHtml(conversation.body));
  foldQuote(text);
  return item({ name: user.name, isByContact, isPrivate, testId: 'conversation-wrapper' },
    header(user.name, isPrivate && !incoming ? 'added a private note' : 'replied', conversation.created_at, conversation.to_emails),
    element('div', { class: 'ticket_note', 'data-note-id': conversation.id }, text));
}

function item({ name, isByContact, isPrivate, testId }, ...content) {
  return element('div', {
    class: `ticket-details__item ember-view${isByContact ? ' ticket-details__requestor' : ''}${isPrivate ? ' ticket-details__privatenote' : ''}`, 'data-test-id': testId,
  },
    element('div', { class: 'ticket-details__left' }, element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1))),
    element('div', { class: 'ticket-details__right' }, ...content));
}

function header(name, action, at, toEmails) {
  return element('div', { class: 'conversation-header' },
    element('span', { class: 'user' }, name), ' ', element('span', { class: 'action-text' }, action),
    element('div', { class: 'timeago-units' }, at === null ? '' : formatTime(at)),
    ...(toEmails.length === 0 ? [] : [element('div', { class: 'emails-info' }, `To: ${toEmails.join(', ')}`)]));
}

function foldQuote(text) {
  const quote = text.querySelector('div.freshdesk_quote');
  if (quote === null) return;
  quote.hidden = true;
  quote.before(element('button', { class: 'quoted-toggle', type: 'button', 'aria-label': 'Show quoted text', onclick: () => { quote.hidden = !quote.hidden; } }, '•••'));
}
