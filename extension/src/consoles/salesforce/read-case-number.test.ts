import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readCaseNumber } from './read-case-number.ts';
import { ticketKey } from './ticket-key.ts';

const address = '/lightning/r/Case/500Qy00000AbCdEIAV/view';
const url = `https://acme.lightning.force.com${address}`;

const tab = (text: string, href = address) => `<a class="tabHeader" aria-controls="t" href="${href}" title="${text}"><span class="title">${text}</span></a>`;
const field = (label: string, value: string) => `<div field-label="${label}"><slot name="outputField"><lightning-formatted-text>${value}</lightning-formatted-text></slot></div>`;

function read(html: string, subject = 'Battery stopped charging'): string | undefined {
  const { document } = new JSDOM(html, { url }).window;
  return readCaseNumber(ticketKey(new URL(url))!, document, [document.body], subject);
}

test.each(['Case Number', 'Kundenvorgangsnummer', 'Numéro de la requête', 'Número del caso', 'Número do caso'])('the field “%s” tells the number, in whatever form the organisation gives its numbers', (label) => {
  expect(read(field(label, '48201'))).toBe('48201');
  expect(read(field(label, 'CS-2026-00041'))).toBe('CS-2026-00041');
  expect(read(field(label, 'Case 41'))).toBe('Case 41');
});

test('where the fields are not shown or named in another language, the case’s own tab tells it', () => {
  expect(read(tab('00001041'))).toBe('00001041');
  expect(read(tab('48201') + field('Zaaknummer', '48201'))).toBe('48201');
  expect(read(tab('CS-0041 | Case'))).toBe('CS-0041');
  expect(read(tab('Maya Lindqvist', '/lightning/r/Contact/003Qy00000MaYaLIAX/view') + tab('00001041', `${address}?ws=%2Flightning%2Fr%2FContact%2F003Qy00000MaYaLIAX%2Fview`))).toBe('00001041');
});

test('tabs of other cases, and of a mail of this one, tell nothing of it', () => {
  expect(read(tab('00001999', '/lightning/r/Case/500Qy00000OtHeRIAV/view'))).toBeUndefined();
  expect(read(tab('TC-20391', `/lightning/r/EmailMessage/02sQy00000MaIlLIAX/view?ws=${encodeURIComponent(address)}`))).toBeUndefined();
});

test('a tab that an organisation names by the subject is no number', () => {
  expect(read(tab('Battery stopped charging'))).toBeUndefined();
  expect(read(tab('RMA-1234'), 'RMA-1234')).toBeUndefined();
  expect(read(tab('Refund'), 'Refund please')).toBeUndefined();
});

test('with neither, a number as Salesforce gives it is taken, where the fields hold just one', () => {
  expect(read(field('Zaaknummer', '00001041'))).toBe('00001041');
  expect(read(field('Zaaknummer', '00001041') + field('Bovenliggende zaak', '00000977'))).toBeUndefined();
});

test('a telephone or account number of eight digits is no case number', () => {
  expect(read(field('Phone', '45331200'))).toBeUndefined();
  expect(read(field('Account', '45331200') + field('Case Number', '00001041'))).toBe('00001041');
});

test('an empty field leaves it to the tab', () => {
  expect(read(field('Case Number', ' ') + tab('00001041'))).toBe('00001041');
});
