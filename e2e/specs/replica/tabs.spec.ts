import { expect, test } from '../../console-fixtures.ts';

test('two tickets stay alive in the page and each keeps its own reply', async ({ zendesk }) => {
  await zendesk.open(41);
  await zendesk.type('For Maya');
  await zendesk.openFromList(43);
  await zendesk.type('Für Frau Brandt');
  await zendesk.switchTo(41);
  expect(await zendesk.composerText()).toBe('For Maya');
  await expect(zendesk.paneOf(43)).toBeAttached();
  await expect(zendesk.paneOf(43)).toBeHidden();
  await expect(zendesk.page).toHaveURL('https://acme.zendesk.com/agent/tickets/41');
});

test('the selected tab names the ticket in front', async ({ page, zendesk }) => {
  await zendesk.open(41);
  await zendesk.openFromList(42);
  const selected = page.locator('[data-test-id="header-tab"][data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]');
  await expect(selected).toHaveCount(1);
  await expect(selected).toHaveAttribute('data-entity-id', '42');
  await page.goBack();
  await page.goBack();
  await expect(selected).toHaveAttribute('data-entity-id', '41');
});

test('a customer who writes again is seen without a reload', async ({ replica, zendesk }) => {
  await zendesk.open(45);
  replica.customerWrites(45, 'It has stopped raining.');
  await expect(zendesk.messages.last()).toContainText('It has stopped raining.');
});

test('the page gives way when something is docked beside it', async ({ page, zendesk }) => {
  await zendesk.open(41);
  await page.evaluate(() => document.documentElement.style.setProperty('margin-right', '400px'));
  const submit = await zendesk.submitButton.boundingBox();
  expect(submit!.x + submit!.width).toBeLessThanOrEqual(1040);
  await expect(zendesk.pane.getByTestId('column-3')).toBeHidden();
});

test('a message cannot run a script or load an image', async ({ page, replica, zendesk, zendeskStore }) => {
  zendeskStore.add({
    key: { console: 'zendesk', host: replica.host, id: '66' }, subject: '<script>alert(1)</script>', requester: { name: 'Mallory' },
    messages: [{ id: '1', author: { role: 'customer', name: 'Mallory' }, text: 'hello', html: '<img src="/x.png" onerror="window.ran = 1"><script>window.ran = 1</script><a href="javascript:alert(1)">link</a> hello' }],
  });
  await zendesk.open(66);
  await expect(zendesk.messages.first()).toContainText('hello');
  expect(await zendesk.messages.locator('img, script, a[href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
