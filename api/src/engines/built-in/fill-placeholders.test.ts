import { ticket } from '@countersign/shared/ticket/ticket';
import type { Triage } from '@countersign/shared/assist/triage';
import { expect, test } from 'vitest';
import { fillPlaceholders } from './fill-placeholders.ts';

const request = {
  ticket: ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '41' }, requester: { name: 'ann marie li' }, messages: [] }),
  triage: { entities: [{ type: 'order', value: 'TC-1', messageId: 'm1' }] } as unknown as Triage,
  agentName: 'Tom',
};

test.each([
  ['{{customer_name}}', 'Ann'],
  ['{{ticket.requester.first_name}}', 'Ann'],
  ['{{ticket.requester.name}}', 'Ann Marie Li'],
  ['{{ order.number }}', 'TC-1'],
  ['{{orderNumber}}', 'TC-1'],
  ['{{ticket.id}}', '41'],
  ['{{agent.name}}', 'Tom'],
  ['{{current_user.name | default: "x"}}', 'Tom'],
])('%s is filled from the ticket', (placeholder, value) => {
  expect(fillPlaceholders(`A ${placeholder} b`, request)).toEqual({ text: `A ${value} b`, unfilled: [] });
});

test('what the ticket does not hold is named, not invented', () => {
  expect(fillPlaceholders('Your serial {{serial_number}} and {{refund_amount}}', request).unfilled).toEqual(['serial number', 'refund amount']);
});

test('two order numbers fill no gap', () => {
  const two = { ...request, triage: { entities: ['TC-1', 'TC-2'].map((value) => ({ type: 'order', value, messageId: 'm1' })) } as unknown as Triage };
  expect(fillPlaceholders('{{order_number}}', two).unfilled).toEqual(['order number']);
});

const inSalesforce = (fields: Record<string, string>) => ({ ...request, ticket: ticket.parse({ key: { console: 'salesforce', host: 'a.example', id: '500Qy00000AbCdEIAV' }, messages: [], fields }) });

test.each(['{{ticket.id}}', '{{case_number}}', '[CASE NUMBER]', '{{ticket.number}}'])('a customer is told the number of a case for %s, not the id of its address', (placeholder) => {
  expect(fillPlaceholders(`A ${placeholder} b`, inSalesforce({ caseNumber: '00001041' }))).toEqual({ text: 'A 00001041 b', unfilled: [] });
  expect(fillPlaceholders(`A ${placeholder} b`, inSalesforce({})).text).toBe(`A ${placeholder} b`);
});
