import { expect, it } from 'vitest';
import { otherTicketsLine } from './other-tickets-line.ts';

const ticket = (id: string, subject: string, number?: string) => ({ id, subject, text: '', url: `https://acme.zendesk.com/agent/tickets/${id}`, ...(number === undefined ? {} : { number }) });

it('is empty where the console gave none, or was not asked', () => {
  expect(otherTicketsLine('Maya Lindqvist', undefined)).toBe('');
  expect(otherTicketsLine('Maya Lindqvist', { tickets: [], others: [] })).toBe('');
});

it('says how many there are and names three of them, on one line, by what agents call them', () =>
  expect(otherTicketsLine('Maya Lindqvist', { tickets: [ticket('5', 'Charger\nblinks red'), ticket('500Q', 'Saddle', '00001042'), ticket('7', ''), ticket('8', 'Bell')], others: [] }))
    .toBe('4 other open tickets of Maya. #5 Charger blinks red, #00001042 Saddle, #7'));

it('names those that ask for the same, and says so', () =>
  expect(otherTicketsLine('Maya', { tickets: [ticket('5', 'Charger'), ticket('6', 'Battery dead')], others: [{ id: '6', likeness: 0.9, isSame: true }, { id: '5', likeness: 0.1, isSame: false }] }))
    .toBe('2 other open tickets of Maya. One looks the same: #6 Battery dead'));

it('names a requester without a name as the customer, in the middle of its sentence', () =>
  expect(otherTicketsLine(' ', { tickets: [ticket('5', 'Charger')], others: [] })).toBe('1 other open ticket of this customer. #5 Charger'));

it('shows that a long subject was cut', () => {
  const line = otherTicketsLine('Maya', { tickets: [ticket('5', 'Charger blinks red twice '.repeat(5))], others: [] });
  expect(line).toMatch(/^1 other open ticket of Maya\. #5 Charger blinks red .*\w…$/);
  expect(line.length).toBeLessThan(120);
});
