import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { summarise } from './summarise.ts';

const summary = (messages: readonly [role: string, text: string][]) =>
  summarise(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: messages.map(([role, text], at) => ({ id: `m${at}`, author: { role }, text })) }));

const thread: [string, string][] = [
  ['customer', 'Hello, my lamp will not charge any more and the display says E07. You can reach me at ann@mail.example.'],
  ['agent', 'Hi Ann, hold the power button for 15 seconds, then try another socket.'],
  ['customer', 'I did both and nothing changed. Can I get a new battery?'],
];

test('says what the customer wants, what was answered and what comes next', () => {
  const result = summary(thread);
  expect(result.customer).toMatch(/E07|new battery/);
  expect(result.agent).toContain('hold the power button for 15 seconds');
  expect(result.next).toBe('Answer: Can I get a new battery?');
});

test('each line stands in the message it names, and there are at most five', () => {
  const result = summary(thread);
  expect(result.sentences.length).toBeGreaterThan(1);
  expect(result.sentences.length).toBeLessThanOrEqual(5);
  for (const line of result.sentences) expect(thread[Number(line.messageIds[0]!.slice(1))]![1]).toContain(line.text.replace(/^(?:Customer|Agent) (?:asks|says): /, ''));
});

test('contact details are no summary', () => {
  expect(JSON.stringify(summary(thread))).not.toContain('ann@mail.example');
});

test('after an agent wrote last the customer is waited for', () => {
  expect(summary(thread.slice(0, 2)).next).toBe('Waiting for the customer.');
});

test('no messages, no lines', () => {
  expect(summary([])).toMatchObject({ customer: '', agent: '', next: '', sentences: [] });
});
