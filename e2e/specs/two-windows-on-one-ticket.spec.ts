import { expect, test } from '../fixtures.ts';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';

test('two windows on the same ticket show one draft, and what is decided in one shows in the other', async ({ context, panel, zendesk }) => {
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    zendesk.page.evaluate(() => void window.open(location.href, '_blank', 'popup,width=1300,height=900')),
  ]);
  const other = new PanelPage(second);
  expect(await other.waitForDraft()).toBe(draft);
  await panel.insert();
  await panel.says(/Inserted\./);
  await other.says(/Inserted\./);
  expect(await new ZendeskPage(second).composerText()).toBe('');
});

test('a ticket opened in a tab behind is not read until the agent looks at it', async ({ page, panel, replica, zendesk }) => {
  // The test browser tells every tab that it is in front; this one is told that it is not.
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (document.documentElement.dataset['isSeen'] === '' ? 'visible' : 'hidden') });
  });
  await zendesk.open(48201);
  const frame = await panel.frame();
  await expect(frame.getByText('Reading the ticket')).toBeAttached();
  const asked = () => replica.ledger.reads.filter((read) => read.path.startsWith('/api/v2/tickets/48201'));
  expect(asked()).toEqual([]);
  await frame.evaluate(() => {
    document.documentElement.dataset['isSeen'] = '';
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await panel.waitForDraft();
  expect(asked().length).toBeGreaterThan(0);
});
