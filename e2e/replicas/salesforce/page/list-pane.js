import { labels, readData } from './api.js';
import { element } from './element.js';
import { formatTime } from './format-time.js';

/** The list of open cases. */
export async function openListPane() {
  const { cases } = await readData('cases');
  const rows = cases.map((stored) => element('tr', {},
    element('td', { class: 'number' }, element('a', { href: `/lightning/r/Case/${stored.id}/view` }, stored.number)),
    element('td', {}, element('a', { href: `/lightning/r/Case/${stored.id}/view` }, stored.subject || labels.noSubject)),
    element('td', {}, stored.contact?.name ?? ''),
    element('td', {}, stored.status),
    element('td', {}, stored.origin),
    element('td', { class: 'number' }, formatTime(stored.createdAt))));
  const heads = [labels.caseNumber, labels.subject, labels.contactName, labels.status, labels.origin, labels.opened];
  return element('div', { class: 'tabContent active listPane' },
    element('h1', {}, labels.allOpen, ' ', element('span', { class: 'muted' }, String(cases.length))),
    element('table', {}, element('thead', {}, element('tr', {}, ...heads.map((label) => element('th', { scope: 'col' }, label)))), element('tbody', {}, ...rows)));
}
