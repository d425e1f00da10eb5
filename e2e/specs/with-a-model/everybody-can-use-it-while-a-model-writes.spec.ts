import type { Page } from '@playwright/test';
import { findViolations } from '../../browser/find-violations.ts';
import { readAccessibilityTree } from '../../browser/read-accessibility-tree.ts';
import { expect, test } from '../../fixtures.ts';
import type { PanelPage } from '../../pages/panel-page.ts';

const sentence = (text: string, sources: readonly number[]) => ({ text, sources, starts: 'paragraph', asks_for: [] });

async function everybodyCanUse(page: Page, panel: PanelPage): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findViolations(await panel.frame()), colorScheme).toEqual([]);
  }
}

test('while the draft is on its way axe finds nothing, and no word of it is said', async ({ model, page, panel, zendesk }) => {
  model.always({ kind: 'hang' });
  await zendesk.open(4747);
  await expect(await panel.button(/^Stop/)).toBeVisible();
  await everybodyCanUse(page, panel);
  expect(await (await panel.frame()).getByRole('status').innerText()).toBe('');
  expect((await readAccessibilityTree(await panel.frame())).filter(({ live }) => live !== undefined && live !== 'off')).toHaveLength(1);
});

test('a struck sentence is told as left out, and its draft keeps nobody out', async ({ model, page, panel, zendesk }) => {
  model.always({ kind: 'json', value: { answerable: true, missing: [], sentences: [sentence('Hi Ruben,', []), sentence('E07 with two red blinks of the charger means that the battery has switched off charging to protect its cells.', [1]), sentence('Our office cat is called Pedal and is nine years old.', []), sentence('Kind regards, Lena', [])] } });
  await zendesk.open(4747);
  await panel.waitForDraft();
  await panel.says('No source');
  await expect((await panel.frame()).getByRole('deletion')).toContainText(/^left out, no source/i);
  await everybodyCanUse(page, panel);
  await (await panel.button(/masked|sent/)).first().click();
  await panel.says('[PHONE_1]');
  await everybodyCanUse(page, panel);
});

test('a withheld draft and its finding keep nobody out', async ({ model, page, panel, zendesk }) => {
  model.always({ kind: 'json', value: { answerable: true, missing: [], sentences: [sentence('Hi Ruben,', []), sentence('We will refund the full €189 to your card today.', [1]), sentence('Kind regards, Lena', [])] } });
  await zendesk.open(4747);
  await panel.says('Draft withheld: it broke a blocking rule');
  await everybodyCanUse(page, panel);
  await panel.unfoldWithheld();
  await everybodyCanUse(page, panel);
});

test('a model that doesn’t answer keeps nobody out', async ({ model, page, panel, zendesk }) => {
  model.always({ kind: 'error', status: 503 });
  await zendesk.open(4747);
  await panel.says('The model isn’t answering. This draft is quoted from your knowledge.');
  await panel.waitForDraft();
  await everybodyCanUse(page, panel);
});
