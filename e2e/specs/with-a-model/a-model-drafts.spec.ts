import { expect, test } from '../../fixtures.ts';

const draft = {
  answerable: true, missing: [],
  sentences: [
    { text: 'Hi Ruben,', sources: [], starts: 'paragraph', asks_for: [] },
    { text: 'E07 with two red blinks of the charger means that the battery has switched off charging to protect its cells.', sources: [1], starts: 'paragraph', asks_for: [] },
    { text: 'Our office cat is called Pedal and is nine years old.', sources: [], starts: 'sentence', asks_for: [] },
    { text: 'Kind regards, Lena', sources: [], starts: 'paragraph', asks_for: [] },
  ],
};

test('the model\'s draft is shown with its sources, and a sentence without one is left out of the reply', async ({ model, panel, zendesk }) => {
  model.always({ kind: 'json', value: draft });
  await zendesk.open(4747);
  await panel.waitForDraft();
  expect(await panel.statusLine()).toContain('Model');
  await panel.says('No source');
  await panel.insert();
  await expect.poll(() => zendesk.composerText()).toContain('Hi Ruben,');
  expect(await zendesk.composerText()).not.toContain('Pedal');
});

test('no private detail of the customer reaches the model', async ({ model, panel, zendesk }) => {
  model.always({ kind: 'json', value: draft });
  await zendesk.open(4747);
  await panel.waitForDraft();
  expect(model.prompts.length).toBeGreaterThan(0);
  for (const prompt of model.prompts) {
    expect(prompt).not.toContain('Willems');
    expect(prompt).not.toContain('ruben.willems@mail.example');
    expect(prompt).not.toContain('6 55 01 42 37');
  }
});

test('what was sent to the model can be read byte for byte', async ({ model, panel, zendesk }) => {
  model.always({ kind: 'json', value: draft });
  await zendesk.open(4747);
  await panel.waitForDraft();
  await (await panel.button(/masked|sent/)).first().click();
  await panel.says('[PHONE_1]');
});
