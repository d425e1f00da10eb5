import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';
import type { DashboardPage } from '../pages/dashboard-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel with a draft, in ${colorScheme}`, async ({ page, panel, zendesk }) => {
    await page.emulateMedia({ colorScheme });
    await zendesk.open(4747);
    await panel.waitForDraft();
    expect(await findViolations(await panel.frame())).toEqual([]);
  });

  test(`axe finds nothing in the panel without one, in ${colorScheme}`, async ({ page, panel, zendesk }) => {
    await page.emulateMedia({ colorScheme });
    await zendesk.open(48231);
    await panel.says('Nothing in your knowledge covers this');
    expect(await findViolations(await panel.frame())).toEqual([]);
  });

  test(`axe finds nothing in the dashboard, in ${colorScheme}`, async ({ lead }) => {
    await lead.page.emulateMedia({ colorScheme });
    for (const place of ['', '/suggestions', '/sources', '/sources/new/zendesk-articles', '/documents', await documentAddress(lead), '/gaps', '/coverage', '/search?text=battery%20warranty', '/taxonomy', '/taxonomy/intents/new', '/taxonomy/discovery', '/taxonomy/volume', '/taxonomy/rules', '/taxonomy/training', '/policies', '/policies/new', '/policies/rules/refund-needs-lead', '/policies/file', '/model', '/systems', '/playground']) {
      await lead.visit(place);
      expect(await findViolations(lead.page), place).toEqual([]);
    }
  });
}

/** Where the first document of the list stands. */
async function documentAddress(lead: DashboardPage): Promise<string> {
  await lead.visit('/documents');
  return new URL((await lead.page.locator('table.documents a').first().getAttribute('href'))!, lead.page.url()).pathname.replace(/^\/dashboard/, '');
}

test('a draft is inserted with the keyboard alone', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await page.keyboard.press('Alt+Shift+P');
  await panel.hearsKeys();
  await page.keyboard.press('Alt+Shift+D');
  await expect.poll(() => zendesk.composerText()).not.toBe('');
});
