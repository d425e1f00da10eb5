import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { nameTicket } from './name-ticket.ts';

const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '5003000000D8cuIAAR' } as const;

test('a case is named by the number that its agents know', () => {
  expect(nameTicket(ticket.parse({ key, messages: [], fields: { caseNumber: '00001041' } }))).toBe('00001041');
});

test('where no such number was read, the id of its address names it', () => {
  expect(nameTicket(ticket.parse({ key, messages: [] }))).toBe('5003000000D8cuIAAR');
});
