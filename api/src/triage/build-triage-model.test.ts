import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { buildTriageModel } from './build-triage-model.ts';
import { defaultIntents } from './intents.ts';
import { loadClassifiers, seedExamples } from './load-classifiers.ts';

const model = buildTriageModel(defaultIntents, loadClassifiers(seedExamples()));
const triage = (messages: readonly [role: string, text: string][], more = {}) =>
  model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: messages.map(([role, text], at) => ({ id: `m${at}`, author: { role }, text })), ...more }));

test('says what a ticket is about and which details it still lacks', () => {
  const result = triage([['customer', 'Where is my order? I ordered a lamp on Monday.']]);
  expect(result.intent).toBe('order-status');
  expect(result.confidence).toBeGreaterThan(0.5);
  expect(result.missing).toContain('order number');
});

test('a detail that was given is not missing', () => {
  const result = triage([['customer', 'Where is my order TC-20977?']]);
  expect(result.missing).not.toContain('order number');
  expect(result.entities).toContainEqual({ type: 'order', value: 'TC-20977', messageId: 'm0' });
});

test('text outside the taxonomy has no intent', () => {
  expect(triage([['customer', 'The quick brown fox jumps over the lazy dog near the river bank.']]).intent).toBe('unknown');
});

test('an angry repeated complaint is negative and goes to a person', () => {
  const result = triage([['customer', 'My lamp is broken.'], ['agent', 'Try again.'], ['customer', 'THIS IS RIDICULOUS!!! Still broken, third time I write. I want to speak to a manager.']]);
  expect(result.sentiment).toBe('negative');
  expect(result.handover.recommended).toBe(true);
});

test('what must be solved today is urgent and says why', () => {
  const result = triage([['customer', 'I need this urgently, my flight leaves tomorrow morning.']]);
  expect(result.urgency).toBe('high');
  expect(result.urgencyReason).not.toBe('');
});

test.each([['no messages', []], ['an empty message', [['customer', '']]], ['an agent alone', [['agent', 'We will call.']]]] as const)('%s is triaged as unknown', (_name, messages) => {
  expect(triage(messages as never)).toMatchObject({ intent: 'unknown', urgency: 'normal', entities: [], missing: [] });
});
