import type { Script } from '../../model-server/answer.ts';
import { expect, test } from '../../fixtures.ts';

// First, while the endpoint is still asked: after three failures in a row it is left alone for a while, and the last reason is told.
test('a key that is refused is told to the agent in a line, and to the lead with the setting that mends it', async ({ lead, model, panel, zendesk }) => {
  model.always({ kind: 'error', status: 401 });
  await zendesk.open(4747);
  await panel.says('The model refuses our requests. Your lead sees why. This draft is quoted from your knowledge.');
  await panel.waitForDraft();
  await lead.visit('/model');
  const row = lead.page.getByRole('row', { name: /Key refused/ });
  await expect(row).toContainText('last call');
  await expect(row).toContainText('Set OPENAI_API_KEY on the server');
  await expect(lead.page.getByText(/because it refuses our requests as it is set up/)).toBeVisible();
});

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
    await panel.says(/^The model.+ This draft is quoted from your knowledge\.$/);
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
    await panel.says(/^The model.+ This draft is quoted from your knowledge\.$/);
    await panel.waitForDraft();
    expect(await (await panel.citations()).count()).toBeGreaterThan(0);
  } finally {
    await model.start();
  }
});
