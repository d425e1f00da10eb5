import { expect, test } from '../fixtures.ts';
import { longThread } from '../replicas/zendesk/long-thread.ts';

test.beforeEach(({ zendeskStore }) => void zendeskStore.add(longThread));

test('a 60-message thread is handed over with a note whose every line is traceable', async ({ panel, zendesk }) => {
  await zendesk.open(6060);
  await panel.says('Hand over to a lead');
  const frame = await panel.frame();
  await zendesk.pane.getByTestId('convolog-show-more-button').click();
  await expect(zendesk.messages).toHaveCount(60);

  const reasons = (await panel.region('Triage')).getByRole('button', { name: /^Show the message of/ });
  for (const reason of await reasons.all()) {
    await zendesk.messages.first().scrollIntoViewIfNeeded();
    await reason.click();
    await expect(zendesk.messages.filter({ hasText: /manager|lawyer|third time|angry/ }).last()).toBeInViewport();
  }

  await frame.getByRole('button', { name: 'Preview' }).click();
  const note = frame.getByRole('region', { name: 'Hand-over note' });
  const lines = note.getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  const texts = await lines.allInnerTexts();
  expect(texts.join('\n')).toMatch(/Ilse Vermeer[\s\S]*manager/);
  for (const line of await lines.all()) {
    const traces = line.getByRole('button', { name: /^Show the message of/ });
    const text = await line.innerText();
    expect(await traces.count(), text).toBeGreaterThan(0);
    const [, quote] = /“([^”]+)”/.exec(text) ?? [];
    await traces.first().click();
    if (quote !== undefined) await expect(zendesk.messages.filter({ hasText: quote }).first(), text).toBeInViewport();
    await expect(line.getByText('Not on the page.')).toHaveCount(0);
  }
  await expect(frame.getByRole('button', { name: 'Insert as a note' })).toHaveCount(0);

  await zendesk.switchVisibility('internal');
  await frame.getByRole('button', { name: 'Insert as a note' }).click();
  await panel.says(/Inserted\. Undo in the reply with/);
  const landed = await zendesk.composerText();
  for (const title of ['Hand-over: Battery does not charge, E07', 'Ilse Vermeer', 'manager']) expect(landed).toContain(title);
  await frame.getByRole('button', { name: 'Back' }).click();
  await panel.says('Hand over to a lead');
});

test('a message that the page holds back is named as such, and found once it is shown', async ({ panel, zendesk }) => {
  await zendesk.open(6060);
  await panel.says('Hand over to a lead');
  const oldest = (await panel.region('Summary')).getByRole('button', { name: /^Show the message of 12 Oct/ }).first();
  await oldest.click();
  await panel.says('Not on the page. Show earlier messages there.');
  await zendesk.pane.getByTestId('convolog-show-more-button').click();
  await oldest.click();
  await expect(zendesk.messages.first()).toBeInViewport();
});

test('a customer who writes again on a thread of which the page shows only the newest is noticed, in the note and in the summary', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(6060);
  await panel.says('Hand over to a lead');
  const shown = await zendesk.messages.count();
  expect(shown).toBeLessThan(60);
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'Preview' }).click();
  const note = frame.getByRole('region', { name: 'Hand-over note' });
  await expect(note.getByRole('listitem').first()).toBeVisible();
  replica.customerWrites(6060, 'Please cancel order TC-20733 and refund me 2,349 euros.');
  await expect(note).toContainText('cancel order TC-20733');
  expect(await zendesk.messages.count()).toBe(shown);
  await page.keyboard.press('Escape');
  await panel.says(/Ilse wrote again/);
  await expect((await panel.region('Summary')).getByText(/^(New|Changed)$/).first()).toBeVisible();
  await expect(await panel.region('Summary')).toContainText('cancel order TC-20733');
});

test('of a ticket of 300 messages the agent is told which were read, beside the summary and beside the note', async ({ panel, zendesk, zendeskStore }) => {
  const began = Date.UTC(2026, 8, 1);
  const messages = Array.from({ length: 300 }, (_, at) => ({ ...longThread.messages[at % longThread.messages.length]!, id: String(60_700_000 + at), at: new Date(began + at * 3_600_000).toISOString() }));
  zendeskStore.add({ ...longThread, key: { ...longThread.key, id: '6061' }, messages });
  await zendesk.open(6061);
  const told = 'This ticket is long. Of its messages the first 20 and the newest 180 were read.';
  await expect((await panel.region('Summary')).getByText(told)).toBeVisible();
  await (await panel.button('Preview')).click();
  await expect((await panel.frame()).getByRole('region', { name: 'Hand-over note' })).toBeVisible();
  await panel.says(told);
});
