import { recordPanel, seenTexts } from '../browser/record-panel.ts';
import { expect, test } from '../fixtures.ts';

test('switching tickets never shows or inserts the other ticket\'s draft', async ({ context, page, panel, zendesk }) => {
  await recordPanel(context);
  await zendesk.open(4747);
  const first = await panel.waitForDraft();
  await zendesk.openFromList(48228);
  await page.keyboard.press('Alt+Shift+D');
  const second = await panel.waitForDraft();
  expect(second).not.toBe(first);
  const states = await seenTexts(await panel.frame());
  const mixed = states.filter((text) => text.includes('#48228') && text.includes('Hi Ruben'));
  expect(mixed).toEqual([]);
  expect(await zendesk.composerText()).not.toContain('Ruben');
  await zendesk.switchTo(4747);
  await panel.says('#4747');
  expect(await zendesk.composerText()).toBe('');
  await panel.insert();
  await expect.poll(() => zendesk.composerText()).toContain('Ruben');
  await zendesk.switchTo(48228);
  expect(await zendesk.composerText()).not.toContain('Ruben');
});

test('an insert that crosses a switch of tickets lands nowhere or in its own ticket', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await zendesk.openFromList(48228);
  await panel.waitForDraft();
  await zendesk.switchTo(4747);
  await panel.waitForDraft();
  const insert = await panel.insertButton();
  await Promise.all([insert.click(), page.locator('[data-test-id="header-tab"][data-entity-id="48228"]').click()]);
  await expect(zendesk.paneOf(48228)).toHaveAttribute('data-is-active', 'true');
  await panel.waitForDraft();
  expect(await zendesk.composerText()).not.toContain('Ruben');
});

test('where no ticket is open the panel says so', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await page.getByRole('link', { name: 'Home' }).click();
  await panel.says('Open a ticket and Countersign reads it.');
});

test('a customer who writes again is noticed, and the painted draft stays', async ({ panel, replica, zendesk }) => {
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  replica.customerWrites(4747, 'One more thing: the charger gets hot.');
  await panel.says(/Ruben wrote again.*This draft doesn’t know it\./);
  expect(await panel.draftText()).toBe(draft);
});
