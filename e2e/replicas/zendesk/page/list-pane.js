import { readResource } from './api.js';
import { element } from './element.js';
import { formatTime } from './format-time.js';

/** A list of tickets: the dashboard or a view. */
export async function openListPane(title) {
  const { tickets, users } = await readResource('tickets.json');
  const rows = tickets.map((ticket) => element('tr', {},
    element('td', {}, element('span', { class: `status is-${ticket.status}` }, ticket.status)),
    element('td', { class: 'number' }, `#${ticket.id}`),
    element('td', {}, element('a', { href: `/agent/tickets/${ticket.id}` }, ticket.subject || 'No subject')),
    element('td', {}, users.find((user) => user.id === ticket.requester_id)?.name ?? 'Unknown'),
    element('td', { class: 'number' }, ticket.updated_at === null ? '' : formatTime(ticket.updated_at))));
  return element('section', { class: 'list-pane' },
    element('h1', {}, title, ' ', element('span', { class: 'count' }, String(tickets.length))),
    element('table', {},
      element('thead', {}, element('tr', {}, ...['Status', 'ID', 'Subject', 'Requester', 'Updated'].map((label) => element('th', { scope: 'col' }, label)))),
      element('tbody', {}, ...rows)));
}
