import { readResource } from './api.js';
import { element } from './element.js';
import { formatTime } from './format-time.js';

/** A list of tickets: the dashboard or a saved view. */
export async function openListView(title) {
  const { tickets } = await readResource('tickets');
  const rows = tickets.map((ticket) => element('tr', {},
    element('td', {}, element('a', { class: 'ticket-link', href: `/a/tickets/${ticket.id}` }, ticket.subject || 'No subject', ' ', element('span', { class: 'number' }, `#${ticket.id}`))),
    element('td', {}, ticket.requester.name),
    element('td', {}, element('span', { class: 'ticket-status' }, ticket.status_label)),
    element('td', { class: 'number' }, ticket.updated_at === null ? '' : formatTime(ticket.updated_at))));
  return element('section', { class: 'list-view ember-view' },
    element('h1', {}, title, ' ', element('span', { class: 'number' }, String(tickets.length))),
    element('table', {},
      element('thead', {}, element('tr', {}, ...['Subject', 'Contact', 'Status', 'Updated'].map((label) => element('th', { scope: 'col' }, label)))),
      element('tbody', {}, ...rows)));
}
