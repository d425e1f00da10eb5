import { readFileSync } from 'node:fs';
import { handoverRules } from '@countersign/shared/assist/handover-rules';
import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { defaultIntents } from './intents.ts';
import { shippedTriage } from './shipped-triage.ts';

interface Request {
  readonly lang: string;
  readonly text: string;
  readonly intent: string;
}

const languages = ['en', 'de', 'fr', 'es', 'pt'];
const rowsOf = (name: string): Request[] => readFileSync(new URL(name, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Request);
const requests = rowsOf('testing/requests-in-five-languages.jsonl');
const outside = rowsOf('testing/texts-outside-in-five-languages.jsonl');
const outsideFrom = handoverRules.find(({ id }) => id === 'out-of-scope')!.parameter!.value;
const model = shippedTriage(defaultIntents);
const triage = (text: string) => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text }] }));
const told = requests.map((request) => ({ ...request, said: triage(request.text).intent }));

test('no text that judges triage is an example it learned from', () => {
  const learned = new Set([...languages, 'outside'].flatMap((language) => rowsOf(`seed-examples/${language}.jsonl`).map(({ text }) => text.toLowerCase())));
  expect([...requests, ...outside].filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([]);
});

test.each(languages)('of the requests in %s, to shops, banks, insurers, carriers and clinics, written without a look at the examples, nine in ten get their intent and at most one in fifteen another', (language) => {
  const own = told.filter(({ lang }) => lang === language);
  expect(own.length).toBeGreaterThan(130);
  expect(own.filter(({ intent, said }) => said === intent).length / own.length).toBeGreaterThanOrEqual(0.9);
  expect(own.filter(({ intent, said }) => said !== intent && said !== 'unknown').length / own.length).toBeLessThanOrEqual(1 / 15);
});

test.each(languages)('of the messages in %s that no intent is about, five in six are not recognised or likely outside', (language) => {
  const own = outside.filter(({ lang }) => lang === language).map(({ text }) => triage(text));
  expect(own.length).toBeGreaterThanOrEqual(20);
  expect(own.filter(({ intent, outOfScope }) => intent === 'unknown' || outOfScope >= outsideFrom).length / own.length).toBeGreaterThanOrEqual(5 / 6);
});
