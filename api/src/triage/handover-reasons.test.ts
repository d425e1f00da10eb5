import { expect, test } from 'vitest';
import { handoverReasons, type HandoverInput } from './handover-reasons.ts';

const calm: HandoverInput = { text: '', thread: '', intent: undefined, intentConfidence: 0, sentiment: 'neutral', sentimentConfidence: 0.5, returns: 0 };
const reasons = (text: string, more: Partial<HandoverInput> = {}): string[] => handoverReasons({ ...calm, text, thread: text, ...more });

test.each([
  ['I want to speak to a manager, today.', 'The customer asks for a person, a manager or a call'],
  ['My lawyer will write the next letter.', 'The customer mentions legal steps or an authority'],
  ['I will post this on Twitter.', 'The customer mentions the press or going public'],
  ['The battery caught fire on the charger.', 'The message speaks of danger or an injury'],
  ['There are charges on my card and I did not authorise these transactions, my account was hacked.', 'The message speaks of fraud or a stolen account'],
  ['My father passed away and had an account with you.', 'The message speaks of a death'],
])('%s', (text, reason) => {
  expect(reasons(text)).toContain(reason);
});

test.each([['Where is my order?'], ['I work at a hospital and need a charger.'], ['Which agent mode do you recommend?'], ['The lamp is broken and I am disappointed.']])('an agent can answer: %s', (text) => {
  expect(reasons(text, { sentiment: 'negative' })).toEqual([]);
});

test('answers that did not help twice are a reason', () => {
  expect(reasons('It is still not working.', { returns: 2 })).toEqual(['Earlier answers did not solve it']);
  expect(reasons('It is still not working.', { returns: 0 })).toEqual([]);
});

test('an intent that belongs to a lead is a reason when it is sure', () => {
  const intent = { id: 'security', label: '', description: '', asksFor: [], handover: 'A security report needs a person' };
  expect(reasons('hello', { intent, intentConfidence: 0.9 })).toEqual(['A security report needs a person']);
  expect(reasons('hello', { intent, intentConfidence: 0.3 })).toEqual([]);
});
