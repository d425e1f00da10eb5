import { labels } from './api.js';
import { element } from './element.js';
import { formatTime } from './format-time.js';

/** The record page of one e-mail, in full. */
export function emailPane(email) {
  const rows = [[labels.subject, email.subject], [labels.from, `${email.from.name} <${email.from.address}>`], [labels.to, email.to], [labels.date, formatTime(email.at)]];
  return element('div', { class: 'emailPane' },
    element('h1', {}, element('div', { class: 'entityNameTitle' }, labels.emailMessage), email.subject),
    element('div', { class: 'emailHead' }, ...rows.map(([label, value]) => element('div', { class: 'item', 'field-label': label }, element('span', { class: 'muted' }, label), element('span', { name: 'outputField' }, value)))),
    element('div', { class: 'emailMessageBody' }, element('emailui-rich-text-output', { value: email.html })));
}
