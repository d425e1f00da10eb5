import { readFileSync } from 'node:fs';
import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { defaultIntents } from './intents.ts';
import { shippedTriage } from './shipped-triage.ts';

interface Request {
  readonly lang: string;
  readonly text: string;
  readonly intent: string;
}

const rowsOf = (name: string): Request[] => readFileSync(new URL(name, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Request);
const requests = rowsOf('testing/requests-in-four-languages.jsonl');
const model = shippedTriage(defaultIntents);
const intentOf = (text: string) => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text }] })).intent;

test('no request that judges triage is an example it learned from', () => {
  const learned = new Set(['de', 'fr', 'es', 'pt'].flatMap((language) => rowsOf(`seed-examples/${language}.jsonl`).map(({ text }) => text.toLowerCase())));
  expect(requests.filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([]);
});

test.each(['de', 'fr', 'es', 'pt'])('of the requests in %s, written without a look at the examples, nine in ten get their intent', (language) => {
  const own = requests.filter(({ lang }) => lang === language).map(({ text, intent }) => ({ text, intent, said: intentOf(text) }));
  expect(own.length).toBeGreaterThan(80);
  expect(own.filter(({ intent, said }) => said === intent).length / own.length).toBeGreaterThanOrEqual(0.9);
});
