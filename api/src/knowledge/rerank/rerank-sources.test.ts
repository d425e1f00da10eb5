import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import type { FoundSource } from '@countersign/shared/assist/source';
import { expect, test } from 'vitest';
import type { ModelCall, ModelGateway } from '../../engines/model/gateway.ts';
import { scriptedGateway } from '../../testing/scripted-gateway.ts';
import { createModelReranker } from './create-model-reranker.ts';
import { rerankSources } from './rerank-sources.ts';

const source = (id: string, score: number): FoundSource => ({ documentId: id, passageId: id, kind: 'article', title: 'Returns', heading: 'Costs', text: `Write to ${id}@post.example.`, score, visibility: 'public', updated: '' });
const sources = [source('a', 0.9), source('b', 0.5), source('c', 0.4)];
const calls: ModelCall[] = [];

async function order(gateway: ModelGateway, limitMs?: number): Promise<{ ids: string[]; scores: number[] }> {
  const found = await rerankSources(createModelReranker(gateway), { question: composeRedacted`How much is it?`, sources, vault: createTokenVault(), signal: new AbortController().signal, onModelCall: (call) => calls.push(call) }, limitMs);
  return { ids: found.map(({ passageId }) => passageId), scores: found.map(({ score }) => score) };
}
const answering = (text: string) => scriptedGateway(() => [text.slice(0, 5), text.slice(5)]);

test('sources come in the model’s order, what it left out behind them, and the best has the best score', async () => {
  expect(await order(answering('{"order":[3,1]}'))).toEqual({ ids: ['c', 'a', 'b'], scores: [0.9, 0.5, 0.4] });
  expect(calls.at(-1)).toMatchObject({ purpose: 'rerank', prompt: 'rerank/1', outcome: 'answered' });
});

test('the model reads no personal detail of a passage', async () => {
  const gateway = answering('{"order":[1]}');
  await order(gateway);
  expect(gateway.shown[0]!.user).toContain('How much is it?');
  expect(gateway.shown[0]!.user).not.toContain('@post.example');
});

test.each([
  ['numbers it was not given', '{"order":[9,0,-1,2]}', ['b', 'a', 'c']],
  ['a number twice', '{"order":[2,2,1]}', ['b', 'a', 'c']],
  ['no number it was given', '{"order":[9]}', ['a', 'b', 'c']],
  ['broken JSON', '{"order":[2,', ['a', 'b', 'c']],
  ['another shape', '{"order":"2, 1"}', ['a', 'b', 'c']],
  ['nothing', '', ['a', 'b', 'c']],
])('a model that answers with %s takes nothing away', async (_case, text, ids) => {
  expect((await order(answering(text))).ids).toEqual(ids);
});

test('a model that is down leaves the order as it was', async () => {
  expect((await order(scriptedGateway(() => 'unreachable'))).ids).toEqual(['a', 'b', 'c']);
});

test('a model that is late leaves the order as it was, and is told to stop', async () => {
  let stopped: AbortSignal | undefined;
  const late: ModelGateway = { host: 'model.test', model: 'late', async *stream({ signal }) { stopped = signal; yield await new Promise<string>(() => undefined); } };
  expect((await order(late, 30)).ids).toEqual(['a', 'b', 'c']);
  expect(stopped?.aborted).toBe(true);
});
