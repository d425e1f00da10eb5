import { readFileSync } from 'node:fs';
import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { defaultIntents } from './intents.ts';
import { seedExamples } from './load-classifiers.ts';
import { shippedTriage } from './shipped-triage.ts';

interface Message {
  readonly language: string;
  readonly text: string;
  readonly sentiment: string;
  readonly urgency: string;
}

const languages = ['en', 'de', 'fr', 'es', 'pt'];
const messages = readFileSync(new URL('testing/moods-in-five-languages.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Message);
const model = shippedTriage(defaultIntents);
const told = messages.map((message) => ({ ...message, said: model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text: message.text }] })) }));

test('no message that judges moods is an example they were learned from', () => {
  const learned = new Set(seedExamples().map(({ text }) => text.toLowerCase()));
  expect(messages.filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([]);
});

test.each(languages)('of messages in %s, from one sentence to a whole e-mail and written without a look at the examples, six in seven get their mood, and of the displeased five in six', (language) => {
  const own = told.filter((message) => message.language === language);
  expect(own).toHaveLength(240);
  expect(own.filter(({ sentiment, said }) => said.sentiment === sentiment).length / own.length).toBeGreaterThanOrEqual(6 / 7);
  const displeased = own.filter(({ sentiment }) => sentiment === 'negative');
  expect(displeased.filter(({ said }) => said.sentiment === 'negative').length / displeased.length).toBeGreaterThanOrEqual(5 / 6);
});

test.each(languages)('of the same messages in %s four in five get their urgency, and of the urgent four in five', (language) => {
  const own = told.filter((message) => message.language === language);
  expect(own.filter(({ urgency, said }) => said.urgency === urgency).length / own.length).toBeGreaterThanOrEqual(0.8);
  const urgent = own.filter(({ urgency }) => urgency === 'high');
  expect(urgent.filter(({ said }) => said.urgency === 'high').length / urgent.length).toBeGreaterThanOrEqual(0.8);
});
