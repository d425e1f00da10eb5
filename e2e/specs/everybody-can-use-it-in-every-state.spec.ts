import type { Page } from '@playwright/test';
import { extensionId } from '../browser/extension-id.ts';
import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';
import type { PanelPage } from '../pages/panel-page.ts';

/** In both themes: nothing in the panel keeps anybody out. */
async function everybodyCanUse(page: Page, panel: PanelPage): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findViolations(await panel.frame()), colorScheme).toEqual([]);
  }
}

async function choose(panel: PanelPage, item: string): Promise<void> {
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await frame.getByRole('menuitem', { name: item }).click();
}

test('axe finds nothing in what opens: the menu, a correction, a source, a reason', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const frame = await panel.frame();
  for (const opener of [/^More$/, /^Urgency/, /^Intent/]) {
    await frame.getByRole('button', { name: opener }).click();
    await expect(frame.locator('.popover.is-floating')).toBeVisible();
    await everybodyCanUse(page, panel);
    await page.keyboard.press('Escape');
    await expect(frame.locator('.popover.is-floating')).toHaveCount(0);
  }
  await (await panel.citations()).first().click();
  await everybodyCanUse(page, panel);
  await frame.getByRole('button', { name: 'Bad draft' }).click();
  await everybodyCanUse(page, panel);
  await frame.getByRole('button', { name: /^Read Loan batteries/ }).first().click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  await everybodyCanUse(page, panel);
});

test('axe finds nothing in a hand-over and its note', async ({ page, panel, zendesk }) => {
  await zendesk.open(48240);
  await panel.says('Hand over to a lead');
  const frame = await panel.frame();
  await everybodyCanUse(page, panel);
  await frame.getByRole('button', { name: 'Preview' }).click();
  await expect(frame.getByRole('region', { name: 'Hand-over note' }).getByRole('listitem').first()).toBeVisible();
  await everybodyCanUse(page, panel);
  await zendesk.switchVisibility('internal');
  await expect(frame.getByRole('button', { name: 'Insert as a note' })).toBeVisible();
  await everybodyCanUse(page, panel);
});

test('axe finds nothing in macros and in the receipt', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await choose(panel, 'Macros');
  const frame = await panel.frame();
  await frame.getByRole('searchbox', { name: 'Find a macro' }).fill('warranty');
  await everybodyCanUse(page, panel);
  await page.keyboard.press('Enter');
  await panel.says('[TICKET FIELD 950]');
  await everybodyCanUse(page, panel);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await choose(panel, 'What left your server');
  await panel.says('Nothing left your server');
  await everybodyCanUse(page, panel);
});

test('axe finds nothing beside a reply that breaks a rule, after Insert, and after the reply was sent', async ({ page, panel, zendesk }) => {
  await zendesk.open(48201);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted\. Undo in the reply with/);
  await everybodyCanUse(page, panel);
  await zendesk.type(' We refund the full 189 euros today.');
  await expect((await panel.frame()).getByRole('region', { name: 'Your reply' })).toBeVisible();
  await everybodyCanUse(page, panel);
  await zendesk.submit();
  await panel.says(/of the draft survived/);
  await everybodyCanUse(page, panel);
});

test('axe finds nothing where there is no ticket, and where the server is away', async ({ api, page, panel, zendesk }) => {
  await page.goto('https://acme.zendesk.com/agent/dashboard');
  await panel.says('Open a ticket and Countersign reads it.');
  await everybodyCanUse(page, panel);
  await api.stop();
  try {
    await zendesk.open(48205);
    await panel.says(/Can’t reach Countersign\. Trying again/);
    await everybodyCanUse(page, panel);
  } finally {
    await api.start();
  }
});

test('axe finds nothing in the panel as the browser’s side panel', async ({ context, page }) => {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html?in=browser`);
  await expect(page.getByRole('banner')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
});

test('axe finds nothing in the settings, and nothing of them is cut off on a narrow window', async ({ context, page, panel, zendesk }) => {
  await zendesk.open(48205);
  await panel.waitForDraft();
  await page.route('**/v1/workspace', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), salesforceClientId: 'tarn-cycles-connected-app' } });
  });
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  for (const section of ['Server', 'Consoles', 'Salesforce', 'Look', 'Health', 'Keys']) await expect(page.getByRole('region', { name: section, exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Zendesk, acme.zendesk.com' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
    }
  }
});

test('axe finds nothing while the browser isn’t paired', async ({ context, page }) => {
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await page.getByRole('button', { name: 'Unpair this browser' }).click();
  await expect(page.getByRole('button', { name: 'Unpair this browser' })).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
});
