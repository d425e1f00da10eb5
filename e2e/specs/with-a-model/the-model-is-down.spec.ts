import type { Script } from '../../model-server/answer.ts';
import { expect, test } from '../../fixtures.ts';

const failures: readonly (readonly [name: string, script: Script])[] = [
  ['answers with errors', { kind: 'error', status: 503 }],
  ['limits the rate', { kind: 'error', status: 429, retryAfterSeconds: 60 }],
  ['breaks off in the middle', { kind: 'cut', text: '{"answerable":true,"missing":[],"sentences":[{"text":"Hi', afterChunks: 2 }],
  ['answers with words instead of JSON', { kind: 'text', text: 'Certainly. Here is your reply.' }],
  ['is silent', { kind: 'hang' }],
];

for (const [name, script] of failures) {
  test(`with the model down the agent still gets a cited draft and is told so: the model ${name}`, async ({ model, panel, zendesk }) => {
    model.always(script);
    await zendesk.open(4747);
    await panel.says('The model isn’t answering. This draft is quoted from your knowledge.');
    await panel.waitForDraft();
    expect(await (await panel.citations()).count()).toBeGreaterThan(0);
    await panel.insert();
    await expect.poll(() => zendesk.composerText()).not.toBe('');
  });
}

test('with the model gone altogether the agent still gets a cited draft', async ({ model, panel, zendesk }) => {
  await model.stop();
  try {
    await zendesk.open(4747);
    await panel.says('The model isn’t answering. This draft is quoted from your knowledge.');
    await panel.waitForDraft();
    expect(await (await panel.citations()).count()).toBeGreaterThan(0);
  } finally {
    await model.start();
  }
});
