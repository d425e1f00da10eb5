import type { Page } from '@playwright/test';
import { extensionId } from '../browser/extension-id.ts';
import { expect, test } from '../fixtures.ts';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';

async function dock(panel: PanelPage, place: string): Promise<void> {
  await (await panel.frame()).getByRole('button', { name: 'More', exact: true }).click();
  await (await panel.frame()).getByRole('menuitem', { name: place }).click();
}

/** Where the panel's frame stands in the window, from outside, since its root is closed to the page. */
async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const frame = page.frames().find((one) => one.url().includes('/panel.html'))!;
  return (await (await frame.frameElement()).boundingBox())!;
}

const roomOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.getBoundingClientRect().width);

test('at the left the page gives way, nothing of it is covered, and the place is remembered', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await dock(panel, 'Dock at the left');
  await expect.poll(async () => (await boxOf(page)).x).toBe(0);
  const box = await boxOf(page);
  expect((await zendesk.pane.boundingBox())!.x).toBeGreaterThanOrEqual(box.width);
  await zendesk.submitButton.click({ trial: true });
  await page.reload();
  await panel.waitForDraft();
  expect((await boxOf(page)).x).toBe(0);
});

test('a page as tall as the window can’t give way at the bottom: the panel stays at the side and says so', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await dock(panel, 'Dock at the bottom');
  await panel.says('This page can’t give way at the bottom. The panel stays at the side.');
  expect((await boxOf(page)).height).toBeGreaterThan(800);
  await zendesk.submitButton.click({ trial: true });
});

test('at the bottom of a page that gives way, nothing of it is covered', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await page.addStyleTag({ url: '/assets/agent/follows-the-root.css' });
  await dock(panel, 'Dock at the bottom');
  await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(1400);
  const box = await boxOf(page);
  const submit = (await zendesk.submitButton.boundingBox())!;
  expect(submit.y + submit.height).toBeLessThanOrEqual(box.y);
  await zendesk.submitButton.click({ trial: true });
});

test('collapsed to a button the panel leaves the page alone and comes back by keyboard', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await (await panel.button('Collapse the panel')).click();
  await expect.poll(() => roomOf(page)).toBeGreaterThan(1390);
  await page.keyboard.press('Alt+Shift+P');
  await expect.poll(() => roomOf(page)).toBeLessThan(1100);
  await expect(await panel.insertButton()).toBeFocused();
});

test('as the browser’s side panel it follows the ticket in front and leaves the page all its room', async ({ context, page, panel, zendesk }) => {
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void window.open('about:blank', '_blank', 'popup,width=420,height=800'));
  const side = await opened;
  // The browser gives its side panel to no test; the same page in a window of its own stands in for it.
  const tabId = await (await panel.frame()).evaluate(async () => (await (globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } }).chrome.tabs.getCurrent()).id);
  await side.addInitScript((id) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: unknown } } }).chrome;
    tabs.query = () => Promise.resolve([{ id }]);
  }, tabId);
  await side.goto(`chrome-extension://${await extensionId(context)}/panel.html?in=browser`);
  const insert = side.getByRole('button', { name: /^Insert\b/ });
  await expect(insert).toBeEnabled();
  await expect(side.getByRole('region', { name: 'Draft' })).toContainText(draft.split('\n\n')[0]!);
  await expect.poll(() => roomOf(page)).toBe(1440);
  await insert.click();
  await expect.poll(() => new ZendeskPage(page).composerText()).toContain('Ruben');
});
