import { assistRuns } from '@countersign/db/schema/assist-runs';
import { modelCalls } from '@countersign/db/schema/model-calls';
import { unfinishedRuns } from '@countersign/db/schema/unfinished-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import { createAdaptorServer } from '@hono/node-server';
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { DraftEngine } from '../engines/engine.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

/** What the model endpoint does in the next run. */
let drafting: DraftEngine['draft'];
let harbour: TestApp;

beforeAll(async () => {
  harbour = await testApp({ modelEngine: { name: 'model', draft: (request) => drafting(request) } });
});
afterAll(() => harbour.close());

const request = { ticket: returnsTicket(), agent: { name: 'Ines Moreau' } };

test('the answer is an event stream that nothing on its way keeps or gathers', async () => {
  drafting = async function* () {
    yield { kind: 'sentence', text: 'You can return an item within 30 days of delivery.', citations: ['returns#1'], lead: '', asks: [] };
  };
  const answer = await harbour.post('/v1/assist', request, harbour.as.extension);
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  expect(await answer.text()).toMatch(/^event: triage\ndata: \{.*\}\n\nevent: sources\ndata: /);
});

describe('when something unforeseen fails inside', () => {
  const secret = 'pg://root:hunter2@10.0.0.7 refused Marta Olsen';
  beforeAll(() => {
    drafting = () => {
      throw new Error(secret);
    };
  });

  test('the stream ends with INTERNAL and a request id, not with the exception’s words', async () => {
    const events = await harbour.assist(request);
    expect(events.at(-1)).toEqual({ event: 'error', data: { code: 'INTERNAL', message: expect.stringContaining('The request id leads to its log line.'), requestId: expect.stringMatching(/^req_/) } });
    expect(JSON.stringify(events)).not.toContain('hunter2');
  });

  test('nothing of that run is stored, and its log line is an error under the same id', async () => {
    const before = await runs();
    const failure = (await harbour.assist(request)).at(-1) as { data: { requestId: string } };
    expect(await runs()).toBe(before);
    const line = JSON.parse(harbour.log.at(-1)!) as Record<string, unknown>;
    expect(line).toMatchObject({ level: 50, requestId: failure.data.requestId, code: 'INTERNAL', route: '/v1/assist' });
  });
});

test('a client that leaves ends the run: the model is stopped, its call is counted and kept as a run that came to no end, no draft is stored, and the log says so', async () => {
  const before = await runs();
  const heard = new EventEmitter();
  drafting = async function* ({ signal, onModelCall }) {
    yield { kind: 'sentence', text: 'You can return an item within 30 days of delivery.', citations: ['returns#1'], lead: '', asks: [] };
    heard.emit('begun');
    await once(signal, 'abort');
    onModelCall({
      purpose: 'draft', prompt: 'draft/1', host: 'model.test', model: 'scripted', startedAt: new Date().toISOString(), firstTokenMs: 1, totalMs: 2, promptTokens: 10, completionTokens: 5,
      bytesSent: 9, bytesReceived: 7, body: '{}', outcome: 'aborted',
    });
    heard.emit('stopped');
    signal.throwIfAborted();
  };
  const [begun, stopped] = [once(heard, 'begun'), once(heard, 'stopped')];
  const leaving = new AbortController();
  const answer = await fetch(`${await listen()}/v1/assist`, {
    method: 'POST', body: JSON.stringify(request), signal: leaving.signal, headers: { ...Object.fromEntries(harbour.as.extension), 'content-type': 'application/json' },
  });
  const reading = answer.text();
  await begun;
  leaving.abort();
  await expect(reading).rejects.toThrow('aborted');
  await stopped;
  await expect.poll(() => JSON.parse(harbour.log.at(-1)!) as unknown).toMatchObject({ status: 499, route: '/v1/assist' });
  expect(await runs()).toBe(before);
  const [counted, unfinished] = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => [await transaction.select().from(modelCalls), await transaction.select().from(unfinishedRuns)] as const);
  expect(unfinished).toMatchObject([{ kind: 'draft', because: 'left' }]);
  expect(counted).toMatchObject([{ runId: unfinished[0]!.id, outcome: 'aborted', promptTokens: 10, completionTokens: 5 }]);
});

async function listen(): Promise<string> {
  const server = createAdaptorServer({ fetch: harbour.app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function runs(): Promise<number> {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.$count(assistRuns));
}
