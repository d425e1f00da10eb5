import { editors, type EditorName } from '../../replicas/freshdesk/editors.ts';
import { expect, test } from '../../freshdesk-fixtures.ts';

test('tickets follow each other in one page, and each leaves its composers behind', async ({ freshdesk, page }) => {
  await freshdesk.open(51);
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await freshdesk.openFromList(52, { opensReply: false });
  await expect(page).toHaveURL('https://acme.freshdesk.com/a/tickets/52');
  await expect(freshdesk.composer).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('https://acme.freshdesk.com/a/tickets/filters/all_tickets');
  await page.goBack();
  await expect(page).toHaveTitle('[#51] Display stays dark after the update : Tarn Cycles');
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

test('the heading above a ticket is the view\'s name, not the subject', async ({ freshdesk, page }) => {
  await page.goto('https://acme.freshdesk.com/a/tickets/51?current_tab=details');
  await expect(page.locator('[data-test-title="main-title"]')).toHaveText('All tickets');
  await expect(freshdesk.subject).toHaveText('Display stays dark after the update');
  await expect(page).toHaveTitle('[#51] Display stays dark after the update : Tarn Cycles');
});

test('the account\'s own domain answers like Freshdesk\'s', async ({ freshdesk, page, replica }) => {
  await freshdesk.open(52, { host: replica.customHost });
  await freshdesk.type('Guten Tag Herr Voß,');
  expect(new URL(page.url()).host).toBe('help.tarncycles.example');
  await expect.poll(() => replica.store.get(52)?.drafts.reply).toContain('Guten Tag Herr Voß,');
});

test('a customer who writes again is seen without a reload, under a banner', async ({ freshdesk, replica }) => {
  await freshdesk.open(51);
  await expect(freshdesk.refreshBanner).toBeHidden();
  replica.customerWrites(51, 'It works again.');
  await expect(freshdesk.messages.last()).toContainText('It works again.');
  await expect(freshdesk.refreshBanner).toBeVisible();
});

test('the panels at the side stand in open shadow roots', async ({ freshdesk, page }) => {
  await freshdesk.open(51, { opensReply: false });
  expect(await page.locator('fw-unified-mfe--contact-info').evaluate((panel) => panel.shadowRoot?.textContent)).toContain('noor.haddad@mail.example');
  expect(await page.locator('ticket-details').evaluate((panel) => panel.shadowRoot?.textContent)).toContain('display, firmware');
});

test('notes, outsiders and customers are told apart as the console does', async ({ freshdesk }) => {
  await freshdesk.open(56, { opensReply: false });
  await expect(freshdesk.messages).toHaveCount(3);
  await expect(freshdesk.messages.nth(1)).toHaveClass(/ticket-details__requestor.*ticket-details__privatenote/);
  await freshdesk.openFromList(54, { opensReply: false });
  await expect(freshdesk.messages.nth(2)).toHaveClass(/ticket-details__privatenote/);
  await expect(freshdesk.messages.nth(2)).not.toHaveClass(/ticket-details__requestor/);
});

test('tickets made for another console are served under their number', async ({ freshdesk }) => {
  await freshdesk.open(48217);
  await expect(freshdesk.messages.first()).toContainText('Akku');
});

test('a ticket without a description shows an empty first message', async ({ freshdesk }) => {
  await freshdesk.open(55);
  await expect(freshdesk.messages).toHaveCount(1);
  await expect(freshdesk.messages.first().locator('.text__content')).toHaveText('');
});

test('single keys open the composers, and rest while the agent types', async ({ freshdesk, page }) => {
  await freshdesk.open(51, { opensReply: false });
  await page.keyboard.press('n');
  await expect(page.getByTestId('note-editor')).toBeVisible();
  await freshdesk.type('for us');
  await expect(page.getByTestId('forward-editor')).toHaveCount(0);
  expect(await freshdesk.composerText()).toBe('for us');
  await page.getByTestId('discard-draft').click();
  await expect(page.getByTestId('note-editor')).toBeHidden();
  await page.keyboard.press('r');
  await expect(page.getByTestId('reply-editor')).toBeVisible();
  await page.getByTestId('discard-draft').click();
  await expect(page.getByTestId('reply-editor')).toBeHidden();
});

test('the page gives way when something is docked beside it', async ({ freshdesk, page }) => {
  await freshdesk.open(51);
  await page.evaluate(() => document.documentElement.style.setProperty('margin-right', '400px'));
  const send = await freshdesk.submitButton.boundingBox();
  expect(send!.x + send!.width).toBeLessThanOrEqual(1040);
  await expect(page.locator('ticket-details')).toBeHidden();
});

test('a message cannot run a script or load an image', async ({ freshdesk, page, replica }) => {
  replica.store.add({
    key: { console: 'freshdesk', host: replica.host, id: '66' }, subject: '<script>alert(1)</script>', requester: { name: 'Mallory' },
    messages: [{ id: '1', author: { role: 'customer', name: 'Mallory' }, text: 'hello', html: '<img src="/x.png" onerror="window.ran = 1"><script>window.ran = 1</script><a href="javascript:alert(1)">link</a> hello' }],
  });
  await freshdesk.open(66);
  await expect(freshdesk.messages.first()).toContainText('hello');
  expect(await freshdesk.messages.locator('img, script, a[href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

for (const editor of Object.keys(editors) as EditorName[]) {
  test(`the page with ${editor} runs without breaking its own content policy`, async ({ freshdesk, page, replica }) => {
    replica.editor = editor;
    const violations: string[] = [];
    page.on('console', (message) => { if (/content security policy|trusted/i.test(message.text())) violations.push(message.text()); });
    await freshdesk.open(51);
    await freshdesk.type('All quiet.');
    await freshdesk.submit();
    // Without a licence the editor reports itself to its maker by an image, which the policy stops.
    expect(violations.filter((text) => !text.includes('https://c0.froala.com/'))).toEqual([]);
  });
}
