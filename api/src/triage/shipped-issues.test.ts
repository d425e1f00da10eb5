import { readFileSync } from 'node:fs';
import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { defaultIntents } from './intents.ts';
import { shippedTriage } from './shipped-triage.ts';

interface Message {
  readonly lang: string;
  readonly text: string;
  readonly intents: readonly string[];
}

const languages = ['en', 'de', 'fr', 'es', 'pt'];
const messages = readFileSync(new URL('testing/issues-in-five-languages.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Message);
const model = shippedTriage(defaultIntents);
const told = messages.map((message) => ({ ...message, said: model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text: message.text }] })).issues.map(({ intent }) => intent) }));
const several = told.filter(({ intents }) => intents.length > 1);
const shareFound = (rows: typeof several): number => rows.reduce((sum, { intents, said }) => sum + intents.filter((intent) => said.includes(intent)).length, 0) / rows.reduce((sum, { intents }) => sum + intents.length, 0);

test.each(languages)('of two or three requests in one message in %s, mostly not announced, two in five are named', (language) => {
  const own = several.filter(({ lang }) => lang === language);
  expect(own.length).toBeGreaterThanOrEqual(40);
  expect(shareFound(own)).toBeGreaterThanOrEqual(0.4);
});

test('in all languages four in seven are named, and nineteen in twenty that are named are there', () => {
  expect(shareFound(several)).toBeGreaterThanOrEqual(4 / 7);
  const said = several.flatMap(({ intents, said: named }) => named.map((intent) => intents.includes(intent)));
  expect(said.filter(Boolean).length / said.length).toBeGreaterThanOrEqual(0.95);
});

test('of messages with one request amid what sounds like others, one in ten is taken for two at most', () => {
  const single = told.filter(({ intents }) => intents.length === 1);
  expect(single.length).toBeGreaterThanOrEqual(150);
  expect(single.filter(({ said }) => said.length > 1).length / single.length).toBeLessThanOrEqual(0.1);
});
