import { decodeAskStream } from '@countersign/shared/ask/decode-ask-stream';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { recognizers } from '@countersign/shared/redaction/recognizers/registry';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOpenAiEmbeddings } from '../engines/model/openai-embeddings.ts';
import { createModelClaimJudge } from '../grounding/judge/create-model-claim-judge.ts';
import { createModelReranker } from '../knowledge/rerank/create-model-reranker.ts';
import { modelEndpoint, type ModelEndpoint } from '../testing/model-endpoint.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { useTool } from '../testing/use-tool.ts';
import { createModelIntentAsker } from '../triage/model/create-model-intent-asker.ts';
import { TokenNumbers } from './token-numbers.ts';

let model: ModelEndpoint;
let harbour: TestApp;
beforeAll(async () => {
  model = await modelEndpoint();
  harbour = await testApp({
    modelEngine: model.engine, reranker: createModelReranker(model.gateway), intentAsker: createModelIntentAsker(model.gateway), claimJudge: createModelClaimJudge(model.gateway), tokenNumbers: new TokenNumbers(),
    embeddings: createOpenAiEmbeddings({ baseUrl: model.baseUrl, apiKey: 'key', model: 'vectors', totalMs: 2_000 }),
  });
});
afterAll(async () => {
  await harbour.close();
  model.close();
});
beforeEach(() => {
  model.answer();
  model.answerEach((schema) => answers[schema]);
});
afterEach(() => void vi.restoreAllMocks());

const answers: Readonly<Record<string, unknown>> = {
  draft: { answerable: true, missing: [], sentences: [{ text: 'Hello [PERSON_2], we wrote to [EMAIL_1].', sources: [], starts: 'sentence', asks_for: [] }] },
  answer: { answerable: true, missing: [], sentences: [{ text: 'You can return an item within 30 days of delivery.', sources: [1], starts: 'sentence', asks_for: [] }] },
  writing: { sentences: [{ text: 'You may return an item within 30 days.', from: [1], sources: [], starts: 'sentence' }] },
  check: { verdicts: [{ sentence: 1, verdict: 'unsupported', passages: [] }] }, order: { order: [1] }, intent: { intent: 1 }, summary: { lines: [] },
};
const ticket = returnsTicket({ messages: [customerMessage('Marta here, marta.olsen@post.example. Within how many days can I return an item, or what else could I do with it?')] });
const agent = { name: 'Ines Moreau' };

/** What a run says that left, and what the endpoint was sent meanwhile. */
async function assist(changes: Partial<Parameters<TestApp['assist']>[0]> = {}) {
  const before = model.bodies.length;
  const events = await harbour.assist({ ticket, agent, ...changes });
  const done = events.find(({ event }) => event === 'done');
  if (done?.event !== 'done') throw new Error(JSON.stringify(events.at(-1)));
  const start = events.find((event) => event.event === 'draft-start')?.data;
  return { receipt: done.data.receipt, sent: model.bodies.slice(before), start, text: events.flatMap((event) => (event.event === 'draft-delta' ? [event.data.text] : [])).join(' ') };
}
const bodies = (receipt: PrivacyReceipt | null): string[] => (receipt?.requests ?? []).map(({ body }) => body).toSorted();

describe('what left the server', () => {
  test('is told request by request, byte for byte: embedding, order, intent and draft', async () => {
    const { receipt, sent } = await assist();
    expect(bodies(receipt)).toEqual(sent.toSorted());
    for (const { purpose, prompt } of receipt!.requests) expect(prompt).toMatch(new RegExp(`^${purpose}/\\d+$`));
    expect(new Set(receipt!.requests.map(({ purpose }) => purpose))).toEqual(new Set(['embedding', 'rerank', 'triage', 'draft'].filter((purpose) => purpose !== 'triage' || receipt!.requests.some((one) => one.purpose === 'triage'))));
    expect(receipt!.bytesSent).toBe(sent.reduce((sum, body) => sum + Buffer.byteLength(body), 0));
    expect(new Set(receipt!.requests.map(({ host }) => `http://${host}/v1`))).toEqual(new Set([model.baseUrl]));
    for (const { token, count } of receipt!.masked) expect(sent.join('').split(token).length - 1).toBe(count);
    expect(sent.join('')).not.toMatch(/Marta|Olsen|post\.example/);
  });

  test.each([
    ['what was read again of a draft', 'You may return an unworn item within 30 days of delivery in any packaging.', ['draft', 'check']],
    ['a draft that a rule withheld half-way', 'We will refund you 120 euros today.', ['draft']],
  ])('tells %s', async (_what, text, purposes) => {
    model.answerEach((schema) => (schema === 'draft' ? { answerable: true, missing: [], sentences: [{ text, sources: [2], starts: 'sentence', asks_for: [] }, { text: 'Kind regards,', sources: [], starts: 'line', asks_for: [] }] } : answers[schema]));
    const { receipt, sent } = await assist();
    expect(bodies(receipt)).toEqual(sent.toSorted());
    expect(receipt!.requests.map(({ purpose }) => purpose).filter((purpose) => purpose === 'draft' || purpose === 'check')).toEqual(purposes);
    expect(sent.join('')).not.toMatch(/Marta/);
  });

  test('tells a retried call, one whose answer was no JSON and was repaired, and one that failed', async () => {
    model.answerEach((schema) => (schema === 'draft' ? undefined : answers[schema]));
    const failed = await assist();
    expect(failed.start).toMatchObject({ engine: 'built-in', fallback: 'model-down' });
    expect(bodies(failed.receipt)).toEqual(failed.sent.toSorted());
    expect(failed.receipt!.requests.filter(({ purpose }) => purpose === 'draft').map(({ answered }) => answered)).toEqual([false, false]);
    let asked = 0;
    model.answerEach((schema) => (schema === 'draft' && ++asked === 1 ? 'no JSON' : answers[schema]));
    const repaired = await assist();
    expect(bodies(repaired.receipt)).toEqual(repaired.sent.toSorted());
    expect(repaired.receipt!.requests.filter(({ purpose }) => purpose === 'draft')).toHaveLength(2);
  });

  test('is told for a question and for a writing tool too', async () => {
    const before = model.bodies.length;
    const answer = await harbour.post('/v1/ask', { question: 'Within how many days can Marta Olsen return an item?', ticket, earlier: [], pinned: [] }, harbour.as.extension);
    const done = (await Array.fromAsync(decodeAskStream(Readable.fromWeb(answer.body as NodeReadableStream)))).find(({ event }) => event === 'done');
    if (done?.event !== 'done') throw new Error('no end');
    expect(bodies(done.data.receipt)).toEqual(model.bodies.slice(before).toSorted());
    const asked = model.bodies.length;
    const { done: written } = await useTool(harbour, 'simpler', 'You can return an item within 30 days of delivery, Marta.');
    expect(bodies(written.receipt)).toEqual(model.bodies.slice(asked));
    expect(model.bodies.slice(before).join('')).not.toMatch(/Marta|Olsen/);
  });

  test('is nothing where the thread is read again for its summary alone', async () => {
    const { receipt, sent } = await assist({ only: 'summary', rehearsal: true });
    expect([receipt, sent]).toEqual([null, []]);
  });

  test('holds one token for one detail from run to run, whatever was read first', async () => {
    const tokenIn = (sent: readonly string[]): string | undefined => /write to (\[EMAIL_\d+\])/.exec(sent.find((body) => body.includes('"name":"draft"')) ?? '')?.[1];
    const key = { console: 'zendesk', host: 'harbour.zendesk.com', id: '77' } as const;
    const before = await assist({ ticket: returnsTicket({ key, messages: [customerMessage('Please write to jo@post.example. Within how many days can I return an item?')] }) });
    const after = await assist({ ticket: returnsTicket({ key, subject: 'From ab@post.example: return an item', messages: [customerMessage('Ask cd@post.example. Please write to jo@post.example. Within how many days can I return an item?')] }) });
    expect(tokenIn(before.sent)).toBeDefined();
    expect(tokenIn(after.sent)).toBe(tokenIn(before.sent));
  });
});

describe('where masking fails, nothing leaves and the built-in engine answers', () => {
  test.each([
    ['a recogniser throws', () => { throw new Error('the customer’s words'); }],
    ['a recogniser never ends', () => { for (;;); }],
  ])('%s', async (_what, find) => {
    vi.spyOn(recognizers[1]!, 'find').mockImplementation(find);
    const { receipt, sent, start, text } = await assist();
    expect([receipt, sent]).toEqual([null, []]);
    expect(start).toMatchObject({ engine: 'built-in', fallback: 'redaction-failed' });
    expect(text).toContain('30 days');
    expect(harbour.log.join('')).not.toContain('the customer’s words');
    const { done, end } = await useTool(harbour, 'friendlier', 'You can return an item.');
    expect(done.receipt).toBeNull();
    expect(end).toMatchObject({ outcome: 'needs', explanation: expect.stringContaining('Masking private details failed, so nothing was sent.') });
  });

  test('a part of the prompt that can’t be masked stops the draft, after the ticket could be', async () => {
    const find = recognizers[1]!.find.bind(recognizers[1]);
    vi.spyOn(recognizers[1]!, 'find').mockImplementation((text) => {
      if (text.includes('Kind regards')) throw new Error('no');
      return find(text);
    });
    const { sent, start } = await assist();
    expect(start).toMatchObject({ engine: 'built-in', fallback: 'redaction-failed' });
    expect(sent.some((body) => body.includes('"name":"draft"'))).toBe(false);
  });
});
