import type { CheckResponse } from '@countersign/shared/assist/check-request';
import { productTables } from '@countersign/db/schema';
import { withWorkspace } from '@countersign/db/with-workspace';
import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

test('a firm promise of a refund is found with its place, its clause and other words for it', async () => {
  const text = 'Hi Marta,\n\nWe will refund you 120 euros today.';
  const { findings } = await check(text);
  const found = findings.find((finding) => finding.rule === 'refund-needs-lead');
  expect(found).toMatchObject({ kind: 'commitment', severity: 'block', on: 'typed', clause: 'Refunds above €50 are approved by a lead before they are promised.', suggestion: 'I have asked my team lead about your refund.' });
  expect(text.slice(found!.start, found!.end)).toBe(found!.quote);
  expect(found!.quote).toBe('We will refund');
});

test('a small refund is not', async () => {
  expect((await check('We will refund €4.90 for the label.')).findings.filter((finding) => finding.rule === 'refund-needs-lead')).toEqual([]);
});

test('a number that the knowledge does not hold is a claim without a source', async () => {
  const { findings, sentences } = await check('You can return an item within 90 days of delivery.');
  expect(findings).toEqual([expect.objectContaining({ kind: 'grounding', on: 'typed', quote: 'You can return an item within 90 days of delivery.' })]);
  expect(sentences).toMatchObject([{ status: 'unsupported' }]);
});

test('what the knowledge says is supported, by the passage that says it', async () => {
  expect(await check('You can return an item within 30 days of delivery.')).toMatchObject({ findings: [], sentences: [{ status: 'supported', passageId: 'returns#1', start: 0, end: 50 }] });
});

test('a greeting and a question claim nothing', async () => {
  const { findings, sentences } = await check('Hi Marta,\n\nCould you send us the order number?');
  expect(findings).toEqual([]);
  expect(sentences.map((sentence) => sentence.status)).toEqual(['not-a-claim', 'not-a-claim']);
});

test('rules are found in order of their place', async () => {
  const { findings } = await check('Rainworld sells it too. We will refund you 120 euros today. Try Rainworld.');
  expect(findings.map((finding) => finding.start)).toEqual(findings.map((finding) => finding.start).toSorted((one, other) => one - other));
  expect(findings.filter((finding) => finding.rule === 'no-competitors').length).toBe(2);
});

test.each<[string, string]>([
  ['200,000 characters', 'We will refund you 120 euros today. '.repeat(5_500)],
  ['one word of 200,000 characters', 'a'.repeat(200_000)],
  ['NUL characters', 'We will refund\u0000 you 120 euros today.'],
  ['nothing', ''],
])('%s are judged within two seconds of processor time, beside a ticket of two thousand messages', async (_case, text) => {
  const spent = countProcessorTime();
  await check(text, { messages: Array.from({ length: 2000 }, (_, index) => customerMessage('Within how many days can I return an item? '.repeat(20), `m${index}`)) });
  expect(spent()).toBeLessThan(2000);
});

test('more than 200,000 characters are refused by the name of their place', async () => {
  const answer = await harbour.post('/v1/check', { text: 'a'.repeat(200_001) }, harbour.as.extension);
  expect([answer.status, await answer.json()]).toMatchObject([422, { path: 'text' }]);
});

test('nothing that was typed is stored', async () => {
  const before = await rows();
  await check('We will refund you 120 euros today.');
  expect(await rows()).toEqual(before);
});

test.each([
  ['de', 'Verspricht eine Erstattung (120 EUR).', 'In keiner Quelle steht „90“.', 'Was eine Antwort behauptet, steht in einer Quelle.'],
  ['fr-CA', 'Promet un remboursement (120 EUR).', 'Aucune source ne contient « 90 ».', 'Ce qu’une réponse affirme figure dans une source.'],
  ['es', 'Promete un reembolso (120 EUR).', 'Ninguna fuente contiene «90».', 'Lo que afirma una respuesta está en una fuente.'],
  ['pt-BR', 'Promete um reembolso (120 EUR).', 'Nenhuma fonte contém “90”.', 'O que uma resposta afirma está em uma fonte.'],
  ['sv', 'Promises a refund (120 EUR).', 'No source holds “90”.', 'What a reply claims stands in a source.'],
])('an agent who reads %s is told in it why something was found, and reads the team’s clause as the team wrote it', async (locale, promise, stray, carried) => {
  const { findings } = await check('We will refund you 120 euros today. You can return an item within 90 days of delivery.', {}, locale);
  expect(findings.filter(({ kind }) => kind === 'commitment')).toMatchObject([{ explanation: promise, clause: 'Refunds above €50 are approved by a lead before they are promised.' }]);
  expect(findings.filter(({ quote }) => quote.includes('90 days'))).toMatchObject([{ explanation: stray, clause: carried }]);
});

async function check(text: string, changes: Parameters<typeof returnsTicket>[0] = {}, locale?: string): Promise<CheckResponse> {
  const answer = await harbour.post('/v1/check', { text, ticket: returnsTicket(changes), locale }, harbour.as.extension);
  expect(answer.status).toBe(200);
  return (await answer.json()) as CheckResponse;
}

function rows(): Promise<number[]> {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => Promise.all(Object.values(productTables).map((table) => transaction.$count(table))));
}
