import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { exampleVectors } from '@countersign/db/schema/example-vectors';
import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { intentExamples } from '@countersign/db/schema/intents';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import type { Triage } from '@countersign/shared/assist/triage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOpenAiEmbeddings } from '../../engines/model/openai-embeddings.ts';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { seedExamples } from '../load-classifiers.ts';
import { requestVectors } from './request-vectors.ts';
import { retrainWorkspace, type Verdict } from './retrain-workspace.ts';

/** Words that mean the same stand in one direction, as a trained model has them. */
const meanings: readonly RegExp[] = [/mooring|berth|jetty|tie up|boat/i, /invoice|bill|receipt|vat/i, /refund|money back|reimburse/i, /how do i|how to|manual|instructions/i, /where is|track|parcel|shipped/i, /book|appointment|visit|slot/i];
const vectorOf = (text: string): number[] => [...meanings.map((pattern) => (pattern.test(text) ? 3 : 0)), Math.sin(text.length), Math.cos(text.length), 0.3];
const sent: string[] = [];
let isDown = false;
const server = createServer(async (request, response) => {
  const { input } = (await json(request)) as { input: string[] };
  sent.push(...input);
  if (isDown) return void response.writeHead(500).end('{}');
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: input.map((text, index) => ({ index, embedding: vectorOf(text) })), usage: { prompt_tokens: 1 } }));
});

let harbour: TestApp;
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  harbour = await testApp({ embeddings: createOpenAiEmbeddings({ baseUrl, apiKey: 'key', model: 'meanings', totalMs: 2_000 }) });
  const places = ['north', 'south', 'west', 'east', 'old', 'new', 'inner', 'outer'];
  await teach(places.flatMap((place) => [`Is the ${place} mooring free next week?`, `I would like a mooring in the ${place} harbour`]));
});
afterAll(async () => {
  await harbour.close();
  server.closeAllConnections();
  server.close();
});

const few = ['invoice', 'how-to', 'appointment', 'order-status', 'refund-request'].flatMap((wanted) => seedExamples().filter(({ intent }) => intent === wanted).slice(0, 14));
const retrain = (): Promise<Verdict> => retrainWorkspace(harbour.dependencies, harbour.workspaceId, new AbortController().signal, { shipped: few });
const teach = (texts: readonly string[]) => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(intentExamples).values(texts.map((text) => ({ workspaceId: harbour.workspaceId, id: newId('example'), intentId: 'appointment', text }))));
const counted = (table: typeof exampleVectors | typeof classifierVersions) => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.$count(table));
const retrainAt = () => withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => (await transaction.select({ at: taxonomies.retrainAt }).from(taxonomies))[0]?.at ?? null);
async function triaged(text: string): Promise<{ triage: Triage; all: Triage[] }> {
  const all = (await harbour.assist({ ticket: returnsTicket({ subject: '', messages: [customerMessage(text)] }), agent: { name: 'Ines Moreau' } })).flatMap((event) => (event.event === 'triage' ? [event.data] : []));
  return { triage: all.at(-1)!, all };
}
/** Reads like another intent by its words; only the endpoint knows that who ties up a boat wants a mooring. */
const paraphrase = 'When will our boat be able to tie up?';

test('where an endpoint is new, every example is embedded in the background and then a training is due; nothing leaves once the budget is spent', async () => {
  const request = (mayAsk: boolean) => requestVectors(harbour.dependencies, harbour.workspaceId, { mayAsk, signal: new AbortController().signal }, few);
  await request(false);
  expect([sent.length, await retrainAt()]).toEqual([0, null]);
  isDown = true;
  await request(true);
  expect([await counted(exampleVectors), await retrainAt()]).toEqual([0, null]);
  isDown = false;
  sent.length = 0;
  await request(true);
  expect(await counted(exampleVectors)).toBe(sent.length);
  expect(await retrainAt()).toBeInstanceOf(Date);
});

test('each example is embedded once, and a training learns from its words and its vector', async () => {
  expect(await retrain()).toBe('accepted');
  const [first, texts] = [sent.length, await counted(exampleVectors)];
  expect([first, texts]).toEqual([new Set(sent).size, first]);
  await teach(['A berth for two nights, is there one left? Answer to marta.olsen@post.example.']);
  expect(await retrain()).toBe('accepted');
  expect(sent.slice(first)).toEqual([expect.stringMatching(/^A berth for two nights, is there one left\? Answer to \[EMAIL_\d+\]\.$/)]);
}, 180_000);

test('a ticket is told by what it means: at once by its words, then by its vector', async () => {
  const { all } = await triaged(paraphrase);
  expect(all.map(({ vector }) => vector)).toEqual(['missed', 'heard']);
  expect(all[0]!.intent).not.toBe('appointment');
  expect(all[1]).toMatchObject({ intent: 'appointment', vector: 'heard' });
  expect(all[1]!.confidence).toBeGreaterThan(all[0]!.alternatives.find(({ intent }) => intent === 'appointment')?.confidence ?? 0);
});

test('an endpoint that is down leaves triage as its words have it, and the triage says so', async () => {
  const { all: [byWords] } = await triaged(paraphrase);
  isDown = true;
  const { all } = await triaged(paraphrase);
  isDown = false;
  expect(all).toEqual([byWords]);
  expect(all[0]).toMatchObject({ vector: 'missed' });
});

test('what is embedded of examples and tickets is masked', async () => {
  const from = sent.length;
  await triaged('I am Marta Olsen, marta.olsen@post.example. May I tie up on Monday?');
  expect(sent).toHaveLength(from + 1);
  expect(sent.join()).not.toMatch(/marta|olsen/i);
});

test('vectors of another model are not heard', async () => {
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.update(classifierVersions).set({ vectors: 'another' }));
  await harbour.dependencies.readModels.refresh(harbour.workspaceId);
  expect((await triaged(paraphrase)).all.map(({ vector }) => vector)).toEqual([undefined]);
});
