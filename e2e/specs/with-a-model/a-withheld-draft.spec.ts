import { recordPanel, seenTexts, wasInsertOpen } from '../../browser/record-panel.ts';
import { expect, test } from '../../fixtures.ts';

const promise = 'We will refund the full €189 to your card today.';
const draft = {
  answerable: true, missing: [],
  sentences: [
    { text: 'Hi Ruben,', sources: [], starts: 'paragraph', asks_for: [] },
    { text: promise, sources: [1], starts: 'paragraph', asks_for: [] },
    { text: 'Kind regards, Lena', sources: [], starts: 'paragraph', asks_for: [] },
  ],
};

test('a withheld draft is never on screen, not for a frame, unless the agent unfolds it, and can never be inserted', async ({ context, model, page, panel, zendesk }) => {
  await recordPanel(context);
  model.always({ kind: 'json', value: draft });
  await zendesk.open(4747);
  await panel.says('Draft withheld: it broke a blocking rule');
  const frame = await panel.frame();
  const states = await seenTexts(frame);
  expect(states.length).toBeGreaterThan(3);
  const draftStates = states.filter((text) => text.includes(promise) && !text.includes('Draft withheld'));
  expect(draftStates).toEqual([]);
  expect(await wasInsertOpen(frame)).toBe(false);

  await page.keyboard.press('Alt+Shift+D');
  await panel.unfoldWithheld();
  await panel.says(promise);
  await page.keyboard.press('Alt+Shift+D');
  await (await panel.button(/^(Draft without the promise|Regenerate)/)).first().click();
  await panel.says('Draft withheld: it broke a blocking rule');
  expect(await wasInsertOpen(frame)).toBe(false);
  expect(await zendesk.composerText()).toBe('');
});

test('the blocking finding names the clause it breaks', async ({ model, panel, zendesk }) => {
  model.always({ kind: 'json', value: draft });
  await zendesk.open(4747);
  await panel.says('Refunds above €50 are approved by a lead before they are promised.');
});
