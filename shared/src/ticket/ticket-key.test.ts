import { expect, test } from 'vitest';
import { nameTicket, ticketNumber } from './ticket-key.ts';
import { ticket } from './ticket.ts';

const inConsole = (console: 'salesforce' | 'zendesk' | 'freshdesk', id: string, fields: Record<string, unknown> = {}) => ticketNumber(ticket.parse({ key: { console, host: 'acme.example', id }, messages: [], fields }));

test('a case is known by its case number', () => {
  expect(inConsole('salesforce', '5003000000D8cuIAAR', { caseNumber: '00001041' })).toBe('00001041');
  expect(inConsole('salesforce', '5003000000D8cuIAAR', { caseNumber: 'CS-2026 0041' })).toBe('CS-2026 0041');
});

test('a case whose number wasn’t read has none that people know', () => {
  expect(inConsole('salesforce', '5003000000D8cuIAAR')).toBeUndefined();
});

test.each([[41], ['  '], [null], ['1'.repeat(65)], ['41\nBcc: all'], [['41']]])('what can’t be a number is none: %j', (caseNumber) => {
  expect(inConsole('salesforce', '5003000000D8cuIAAR', { caseNumber })).toBeUndefined();
});

test.each(['zendesk', 'freshdesk'] as const)('a ticket in %s is known by its id, whatever its own fields are called', (console) => {
  expect(inConsole(console, '41', { caseNumber: '7' })).toBe('41');
});

test('a pasted conversation is known by the number that its agent gave it, and by none where we made one up', () => {
  expect(inConsole('salesforce', '48201')).toBe('48201');
  expect(inConsole('zendesk', '48201')).toBe('48201');
  expect(inConsole('zendesk', 'pasted-mf3k1x')).toBeUndefined();
});

test('where no number was read, a ticket is called by the id of its address', () => {
  const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '5003000000D8cuIAAR' } as const;
  expect(nameTicket({ key, fields: {} })).toBe('5003000000D8cuIAAR');
  expect(nameTicket({ key, fields: { caseNumber: '00001041' } })).toBe('00001041');
});
