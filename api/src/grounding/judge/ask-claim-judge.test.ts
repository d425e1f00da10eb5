import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import { afterEach, expect, test } from 'vitest';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { modelEndpoint, type ModelEndpoint } from '../../testing/model-endpoint.ts';
import { scriptedGateway } from '../../testing/scripted-gateway.ts';
import { askClaimJudge, type GreySentence } from './ask-claim-judge.ts';
import type { ClaimJudge } from './claim-judge.ts';
import { createModelClaimJudge } from './create-model-claim-judge.ts';

const source = (passageId: string, text: string, visibility: 'public' | 'internal' = 'public') => ({ documentId: passageId, passageId, kind: 'article' as const, title: 'Returns', heading: '', text, score: 1, visibility, updated: '' });
const sources = [source('returns#1', 'You can return a lamp within 30 days.'), source('label#1', 'We pay for the label.'), source('secret#1', 'Leads may waive the fee.', 'internal')];
const grey = (index: number, citations: readonly string[], text = `Sentence ${index}.`, told = ''): GreySentence => ({ index, text, citations, told });
const sentences = [grey(1, ['returns#1']), grey(4, ['returns#1', 'label#1'])];
const calls: ModelCall[] = [];

function ask(judge: ClaimJudge, asked: readonly GreySentence[] = sentences, limitMs = 2_000) {
  return askClaimJudge(judge, { sentences: asked, sources, vault: createTokenVault({ known: { names: ['Marta Olsen'] } }), limitMs, signal: new AbortController().signal, onModelCall: (call) => void calls.push(call) });
}
const verdicts = (...list: readonly (readonly [sentence: number, verdict: string, passages?: readonly number[]])[]): string[] => [JSON.stringify({ verdicts: list.map(([sentence, verdict, passages = []]) => ({ sentence, verdict, passages })) })];
let endpoint: ModelEndpoint | undefined;
afterEach(() => {
  endpoint?.close();
  endpoint = undefined;
  calls.length = 0;
});

test('all unsure sentences are asked about in one call, which is recorded with its prompt’s version', async () => {
  const gateway = scriptedGateway(() => verdicts([1, 'supported', [1]], [2, 'unsupported']));
  expect(await ask(createModelClaimJudge(gateway))).toEqual([4]);
  expect(gateway.shown).toHaveLength(1);
  expect(calls.map(({ purpose, prompt }) => `${purpose} ${prompt}`)).toEqual(['check check/1']);
});

test('it reads masked sentences and the public passages they cite, and nothing that colleagues wrote for themselves', async () => {
  const gateway = scriptedGateway(() => verdicts([1, 'supported', [1]]));
  await ask(createModelClaimJudge(gateway), [grey(0, ['returns#1'], 'Marta Olsen can return it.', 'marta@post.example'), grey(1, ['secret#1'])]);
  const { user } = gateway.shown[0]!;
  expect(user).toContain('You can return a lamp within 30 days.');
  expect(user).not.toMatch(/Marta|Olsen|marta@|waive|We pay for the label|Sentence 1/);
});

test('nobody is asked where nothing is unsure', async () => {
  const gateway = scriptedGateway();
  expect(await ask(createModelClaimJudge(gateway), [])).toEqual([]);
  expect(gateway.shown).toEqual([]);
});

test.each([
  ['sentences it was not given', verdicts([9, 'unsupported'], [0, 'unsupported'])],
  ['a support without a passage, or with one it was not given', verdicts([1, 'supported'], [2, 'supported', [7]])],
  ['a second verdict on a sentence', verdicts([1, 'supported', [1]], [1, 'unsupported'])],
  ['words that are no verdict', ['{"verdicts":[{"sentence":1,"verdict":"refund approved","passages":[1]}]}']],
  ['no JSON', ['all of it is fine']],
])('a model that answers with %s changes nothing', async (_case, answer) => {
  expect(await ask(createModelClaimJudge(scriptedGateway(() => answer)))).toEqual([]);
});

test.each([['refuses', undefined], ['breaks off', '{"verdicts":[{"sent'], ['hangs', 'hang']])('a model server that %s leaves the built-in verdict, and what left is recorded', async (_case, answer) => {
  endpoint = await modelEndpoint();
  if (answer !== undefined) endpoint.answer(answer);
  expect(await ask(createModelClaimJudge(endpoint.gateway), sentences, 400)).toEqual([]);
  expect(calls.map(({ body }) => body)).toEqual(endpoint.bodies);
  expect(calls.length).toBeGreaterThan(0);
});
