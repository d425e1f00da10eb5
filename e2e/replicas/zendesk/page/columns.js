import { me } from './api.js';
import { element } from './element.js';
import { formatTime } from './format-time.js';

function field(label, testId, ...content) {
  return element('div', { class: 'field' }, element('span', { class: 'field-label' }, label), element('div', { class: 'field-value', 'data-test-id': testId }, ...content));
}

/** The left column: who asks, who answers, tags. */
export function fieldsColumn(ticket, requester) {
  return element('aside', { class: 'fields', 'data-test-id': 'column-1', 'aria-label': 'Ticket fields' },
    field('Requester', 'ticket-system-field-requester-menu', requester?.name ?? 'Unknown'),
    field('Assignee', 'assignee-field', `Support/${me.name}`),
    field('Type', 'ticket-system-field-type', 'Question'),
    field('Priority', 'ticket-system-field-priority', 'Normal'),
    field('Tags', 'ticket-fields-tags', ...ticket.tags.map((tag) => element('span', { class: 'tag' }, tag))),
    ...ticket.custom_fields.map(({ id, value }) => field(id, `ticket-field-${id}`, String(value))));
}

/** The right column: the customer. It gives way first when the page gets narrow. */
export function contextColumn(ticket, requester) {
  const name = requester?.name ?? 'Unknown';
  return element('aside', { class: 'context', 'data-test-id': 'column-3', 'aria-label': 'Customer' },
    element('div', { class: 'customer' }, element('span', { class: 'avatar large', 'aria-hidden': 'true' }, name.slice(0, 1)), element('strong', {}, name)),
    field('Email', 'customer-context-email', requester?.email ?? 'None'),
    field('Language', 'customer-context-locale', requester?.locale ?? 'en'),
    field('Interactions', 'customer-context-interactions', element('div', { class: 'interaction' }, element('strong', {}, ticket.subject), element('span', {}, `${formatTime(ticket.created_at)} · ${ticket.status}`))));
}
