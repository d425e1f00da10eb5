import { expect, test } from '../fixtures.ts';

test('where the console\'s API is closed the ticket is read from the page, and the agent is told what is missing', async ({ panel, replica, zendesk }) => {
  replica.isRestRefused = true;
  await zendesk.open(4747);
  await panel.waitForDraft();
  expect(await (await panel.citations()).count()).toBeGreaterThan(0);
  await panel.insert();
  await expect.poll(() => zendesk.composerText()).toContain('Ruben');
});

test('with the server away the last draft still goes in, and the record of it arrives when the server is back', async ({ api, lead, panel, zendesk }) => {
  await zendesk.open(48205);
  await panel.waitForDraft();
  await api.stop();
  try {
    await panel.insert();
    await expect.poll(() => zendesk.composerText()).not.toBe('');
    await zendesk.openFromList(48228);
    await panel.says(/Can’t reach Countersign\. Trying again/);
  } finally {
    await api.start();
  }
  await (await panel.button('Try now')).click();
  await panel.waitForDraft();
  await expect.poll(() => lead.outcomeOf('48205'), { timeout: 20_000 }).toMatch(/Inserted|inserted/);
});

test('with its service worker stopped the panel still drafts and inserts', async ({ context, page, panel, zendesk }) => {
  await zendesk.open(4747);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await panel.regenerateIfOffered();
  await panel.waitForDraft();
  await panel.insert();
  await expect.poll(() => zendesk.composerText()).not.toBe('');
});
