import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { draftPromptVersion } from '../engines/model/prompts/draft.ts';
import { promptFor } from '../engines/model/prompts/writing/prompt-for.ts';
import type { SuggestionDetail } from '../routes/contracts/suggestions.ts';
import { modelEndpoint, type ModelEndpoint } from '../testing/model-endpoint.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { useTool } from '../testing/use-tool.ts';

let model: ModelEndpoint;
let harbour: TestApp;
beforeAll(async () => {
  model = await modelEndpoint();
  harbour = await testApp({ modelEngine: model.engine, now: () => new Date() });
});
afterAll(async () => {
  await harbour.close();
  model.close();
});
beforeEach(() => {
  model.answer();
  model.answerEach((schema) => answers[schema]);
});

const answers: Readonly<Record<string, unknown>> = {
  draft: { answerable: true, missing: [], sentences: [{ text: 'You can return an item within 30 days of delivery.', sources: [1], starts: 'sentence', asks_for: [] }] },
  writing: { sentences: [{ text: 'You may return an item within 30 days of delivery.', from: [1], sources: [], starts: 'sentence' }] },
};
const read = async (id: string): Promise<SuggestionDetail> => (await (await harbour.get(`/v1/suggestions/${id}`, harbour.as.lead)).json()) as SuggestionDetail;

test('a lead reads which version of which prompt a draft was asked with, and each writing tool that worked on it', async () => {
  const { suggestionId, draft } = await suggest(harbour);
  const other = await suggest(harbour);
  await useTool(harbour, 'friendlier', draft, { suggestionId });
  await useTool(harbour, 'shorter', draft, { suggestionId: other.suggestionId });
  const { modelCalls } = await read(suggestionId);
  expect(modelCalls.map(({ prompt, model: name, outcome }) => [prompt, name, outcome])).toEqual([[draftPromptVersion, 'small', 'answered'], [promptFor('friendlier').version, 'small', 'answered']]);
  expect((await read(other.suggestionId)).modelCalls.map(({ prompt }) => prompt)).toEqual([draftPromptVersion, promptFor('shorter').version]);
});

test('a call that failed is told too, beside the built-in draft that took its place', async () => {
  model.answerEach(() => undefined);
  const { modelCalls, engine } = await read((await suggest(harbour)).suggestionId);
  expect(engine).toBe('built-in');
  expect(new Set(modelCalls.map(({ prompt }) => prompt))).toEqual(new Set([draftPromptVersion]));
  expect(modelCalls.map(({ outcome }) => outcome)).not.toContain('answered');
});
