import { caseIdOf } from '../../replicas/salesforce/record-id.ts';
import { expect, test } from '../../salesforce-fixtures.ts';

test('two cases stay alive in the page and each keeps its own e-mail', async ({ salesforce }) => {
  await salesforce.open(1041);
  await salesforce.type('For Nora. ');
  await salesforce.openFromList(1045);
  await salesforce.type('Für Herrn Winkelmann. ');
  await salesforce.switchTo(1041);
  expect(await salesforce.composerText()).toContain('For Nora.');
  await expect(salesforce.workspaceOf(1045)).toBeAttached();
  await expect(salesforce.workspaceOf(1045)).toBeHidden();
  await expect(salesforce.page).toHaveURL(`https://acme.lightning.force.com/lightning/r/Case/${caseIdOf(1041)}/view`);
});

test('the tab in front names its case, and controls its part of the page', async ({ page, salesforce }) => {
  await salesforce.openRecord(1041);
  await salesforce.openFromList(1045);
  await expect(salesforce.tabOf(1045)).toHaveAttribute('aria-selected', 'true');
  await expect(salesforce.tabOf(1041)).toHaveAttribute('aria-selected', 'false');
  const controlled = await salesforce.tabOf(1045).getAttribute('aria-controls');
  await expect(salesforce.workspace).toHaveAttribute('id', controlled ?? '');
  await page.goBack();
  await page.goBack();
  await expect(salesforce.tabOf(1041)).toHaveAttribute('aria-selected', 'true');
});

test('an e-mail opens in a subtab of its case, with the case in the address', async ({ page, salesforce }) => {
  await salesforce.openRecord(1041);
  await salesforce.openSubtab('Re: Display goes dark on hills');
  await expect(page).toHaveURL(/\/lightning\/r\/EmailMessage\/02s\w{15}\/view\?ws=/);
  expect(new URL(page.url()).searchParams.get('ws')).toBe(`/lightning/r/Case/${caseIdOf(1041)}/view`);
  await expect(salesforce.feedItems.first()).toBeHidden();
  await page.reload();
  await expect(salesforce.workspace.locator('.emailPane')).toBeVisible();
  await expect(salesforce.workspaceOf(1041)).toHaveClass(/active/);
});

test('an address without the object\'s name opens the case too', async ({ page, salesforce }) => {
  await page.goto(`https://acme.lightning.force.com/lightning/r/${caseIdOf(1041)}/view`);
  await expect(salesforce.workspaceOf(1041)).toHaveClass(/active/);
});

test('the feed loads when it is seen, and older entries when the agent scrolls to its end', async ({ page, salesforce }) => {
  await salesforce.openRecord(1043);
  await expect(salesforce.feedItems).toHaveCount(10);
  await expect(salesforce.feedItems.first()).toContainText('Stock list 120');
  for (const expected of [20, 30]) {
    await salesforce.feedItems.last().scrollIntoViewIfNeeded();
    await salesforce.workspace.locator('.feedEnd').scrollIntoViewIfNeeded();
    await expect.poll(() => salesforce.feedItems.count()).toBeGreaterThanOrEqual(expected);
  }
  const folded = salesforce.feedItems.filter({ has: page.getByRole('button', { name: /^Expand Post/ }) }).first();
  await expect(folded.locator('emailui-rich-text-output')).toHaveCount(0);
  await folded.getByRole('button', { name: /^Expand Post/ }).click();
  await expect(salesforce.feedItems.locator('emailui-rich-text-output').first()).toBeVisible();
});

test('a feed that stands behind another tab does not load', async ({ page, replica, salesforce }) => {
  await salesforce.openRecord(1043);
  await expect(salesforce.feedItems).toHaveCount(10);
  await salesforce.openFromList(1041);
  replica.customerWrites(1041, 'One more thing: the horn is silent too.');
  await expect(salesforce.feedItems.first().frameLocator('iframe').locator('body')).toContainText('the horn is silent');
  await expect(salesforce.workspaceOf(1043).locator('article.cuf-feedItem')).toHaveCount(10);
  await page.goBack();
});

test('the fields stand inside open shadow roots, in the console\'s language', async ({ replica, salesforce }) => {
  replica.locale = 'de';
  await salesforce.openRecord(1045);
  const inDocument = () => salesforce.workspace.evaluate((root) => root.querySelectorAll('[name="outputField"]').length);
  expect(await inDocument()).toBe(0);
  await expect(salesforce.workspace.locator('[field-label="Kundenvorgangsnummer"] [name="outputField"]')).toHaveText('1045');
  await expect(salesforce.workspace.locator('lightning-formatted-text[slot="primaryField"]')).toHaveText('Akku wird nach zehn Kilometern leer');
});

test('an empty case and one with notes alone are shown as what they are', async ({ salesforce }) => {
  await salesforce.openRecord(1046);
  await expect(salesforce.workspace.locator('.emptyFeed')).toBeVisible();
  await salesforce.openFromList(1044);
  await expect(salesforce.feedItems).toHaveCount(2);
  await expect(salesforce.feedItems.locator('[title="All with access"]')).toHaveCount(0);
});

test('an e-mail cannot run a script in the console', async ({ page, replica, salesforce }) => {
  replica.store.add({
    key: { console: 'salesforce', host: replica.host, id: caseIdOf(1066) }, subject: '<script>alert(1)</script>', requester: { name: 'Mallory' },
    messages: [{ id: '1', author: { role: 'customer', name: 'Mallory' }, text: 'hello', html: '<p>hello</p><img src="/x.png" onerror="parent.ran = 1"><script>parent.ran = 1</script>' }],
  });
  await salesforce.openRecord(1066);
  await expect(salesforce.feedItems.first().frameLocator('iframe').locator('body')).toContainText('hello');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
