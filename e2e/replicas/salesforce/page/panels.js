import { labels, me } from './api.js';
import { element } from './element.js';
import { openRoot } from './elements.js';
import { formatTime } from './format-time.js';

function value(text) {
  return element('lightning-formatted-text', { name: 'outputField' }, text);
}

function contactLink({ id, name }) {
  return element('force-lookup', { name: 'outputField' }, element('a', { href: `/lightning/r/Contact/${id}/view` }, name));
}

function field(label, content) {
  return element('records-record-layout-item', { class: 'item', 'field-label': label },
    element('span', { class: 'test-id__field-label' }, label),
    element('span', { class: 'test-id__field-value' }, typeof content === 'string' ? value(content) : content));
}

/** The strip above a case: subject and the fields an agent looks at first, inside an open shadow root. */
export function highlightsPanel(stored) {
  const panel = element('records-lwc-highlights-panel', {});
  const secondary = [[labels.priority, stored.priority], [labels.status, stored.status], [labels.caseNumber, stored.number]];
  openRoot(panel, ['console/case.css'],
    element('div', { class: 'highlights' },
      element('span', { class: 'entity-icon', 'aria-hidden': 'true' }),
      element('h1', {},
        element('div', { class: 'entityNameTitle' }, labels.caseNoun),
        element('lightning-formatted-text', { slot: 'primaryField' }, stored.subject)),
      element('dl', { class: 'secondaryFields' }, ...secondary.map(([label, text]) => element('div', {}, element('dt', {}, label), element('dd', {}, text))))));
  return panel;
}

/** The case's fields, inside an open shadow root. */
export function detailPanel(stored) {
  const panel = element('records-lwc-detail-panel', {});
  const own = Object.entries(stored.fields).map(([name, given]) => [name, String(given)]);
  const rows = [
    [labels.owner, me.name], [labels.caseNumber, stored.number], [labels.status, stored.status], [labels.priority, stored.priority], [labels.origin, stored.origin],
    [labels.contactName, stored.contact === null ? '' : contactLink(stored.contact)], [labels.contactEmail, stored.contact?.email ?? ''], [labels.subject, stored.subject],
    [labels.opened, formatTime(stored.createdAt)], [labels.description, stored.description ?? ''], ...own,
  ];
  openRoot(panel, ['console/case.css'], element('section', { class: 'details' }, element('h2', {}, labels.details), ...rows.map(([label, text]) => field(label, text))));
  return panel;
}

/** The right column: the contact, and the case's topics. */
export function contactPanel(stored) {
  const name = stored.contact?.name ?? '';
  return element('aside', { class: 'side', 'aria-label': labels.contact },
    element('section', { class: 'card' }, element('h2', {}, labels.contact),
      element('div', { class: 'customer' }, element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1)), element('strong', {}, name)),
      element('div', { class: 'muted' }, stored.contact?.email ?? '')),
    element('section', { class: 'card' }, element('h2', {}, labels.tags), element('div', { class: 'topics' }, ...stored.tags.map((tag) => element('span', { class: 'topic' }, tag)))),
    element('section', { class: 'card' }, element('h2', {}, labels.related), element('div', { class: 'muted' }, `${stored.number} · ${formatTime(stored.createdAt)}`)));
}
