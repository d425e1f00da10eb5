import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionId } from '../browser/extension-id.ts';
import { findViolations } from '../browser/find-violations.ts';
import type { PanelPage } from '../pages/panel-page.ts';
import { expect, test } from '../fixtures.ts';

const scripts = join(import.meta.dirname, '../replicas/zendesk/page');

/** Serves one of the console's own scripts as a later release of it would be. */
async function release(page: Page, script: string, changes: readonly (readonly [string, string])[]): Promise<void> {
  const before = await readFile(join(scripts, script), 'utf8');
  const after = changes.reduce((text, [from, to]) => text.replaceAll(from, to), before);
  expect(after, `${script} no longer has what this test renames`).not.toBe(before);
  await page.route(`**/assets/**/${script}`, (route) => route.fulfill({ contentType: 'text/javascript', body: after }));
}

const renamedBox = [["'omnicomposer-rich-text-ckeditor'", "'reply-surface'"], ["      label: 'Reply',\n    });", "      label: 'Reply',\n    });\n    this.editor.editing.view.change((writer) => writer.removeClass('ck-editor__editable', this.editor.editing.view.document.getRoot()));"]] as const;
/** In both themes: nothing here keeps anybody out. */
async function everybodyCanUse(page: Page, panel: PanelPage): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(await panel.frame()), colorScheme).toEqual([]);
  }
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const address = (ticketId: number): string => `https://acme.zendesk.com/agent/tickets/${ticketId}`;

test('a release that renames the reply box is named at once, the draft can be copied, and the lead has the report', async ({ context, lead, page, panel, zendesk }) => {
  await release(page, 'composer.js', renamedBox);
  await page.goto(address(48205));
  await expect(zendesk.messages.first()).toBeVisible();
  const began = Date.now();
  await panel.says('Part of this page can’t be read. Insert is off, Copy works.');
  await panel.says('Reply box (reply area)');
  expect(Date.now() - began).toBeLessThan(2000);
  await (await panel.button(/^Copy draft/)).click();
  await expect.poll(() => copied(page)).toContain('app');
  await expect(await panel.insertButton()).toHaveCount(0);
  await everybodyCanUse(page, panel);
  await expect(async () => {
    await lead.visit('/consoles');
    const row = lead.page.getByRole('row').filter({ hasText: 'reply box' });
    await expect(row).toContainText('Zendesk', { timeout: 1000 });
    await expect(row).toContainText('omnicomposer-rich-text-ckeditor');
    expect(await row.innerText()).not.toContain('48205');
  }).toPass({ timeout: 20_000 });
  await panel.says('Zendesk changed its page. Your lead has the report.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await lead.page.emulateMedia({ colorScheme });
    expect(await findViolations(lead.page), colorScheme).toEqual([]);
  }
  const options = await context.newPage();
  await options.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await expect(options.getByRole('region', { name: 'Zendesk, acme.zendesk.com' })).toContainText('Reply box (reply area)');
  expect(await findViolations(options)).toEqual([]);
  await options.getByRole('button', { name: 'Copy report' }).click();
  await expect.poll(() => copied(options)).toContain('Not found: reply box (composer)');
  expect(await copied(options)).not.toContain('48205');
});

test('a page that changes under an open ticket is named within two seconds, and heals as it comes back', async ({ page, panel, zendesk }) => {
  await zendesk.open(48205);
  await panel.waitForDraft();
  await page.evaluate(() => {
    const editable = document.querySelector<HTMLElement>('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]')!;
    const drifted = document.createElement('div');
    Object.assign(globalThis, { editable, drifted });
    editable.replaceWith(drifted);
  });
  const began = Date.now();
  await panel.says('Part of this page can’t be read. Insert is off, Copy works.');
  await panel.says('Reply box (reply area)');
  expect(Date.now() - began).toBeLessThan(2000);
  await expect(await panel.button(/^Copy draft/)).toBeVisible();
  await page.evaluate(() => {
    const { editable, drifted } = globalThis as unknown as Record<'editable' | 'drifted', HTMLElement>;
    drifted.replaceWith(editable);
  });
  await expect(await panel.insertButton()).toBeEnabled();
});

test('a subject that is gone from the page is named, and Insert stays: the API gave it', async ({ page, panel, zendesk }) => {
  await release(page, 'ticket-pane.js', [["'data-test-id': 'omni-header-subject'", "'data-test-id': 'later-subject'"]]);
  await zendesk.open(48205);
  await panel.says('Subject (header)');
  await panel.waitForDraft();
  await panel.insert();
  await expect.poll(() => zendesk.composerText()).not.toBe('');
});

test('where nothing can be read the agent pastes the ticket, and copies a draft with its sources', async ({ page, panel, replica }) => {
  replica.isRestRefused = true;
  await release(page, 'ticket-pane.js', [['-standard-layout`', '-later-layout`']]);
  await page.goto(address(48205));
  await expect(page.getByTestId('ticket-48205-later-layout')).toBeVisible();
  const began = Date.now();
  await panel.says('Not found: Messages (ticket page), Reply box (reply area).');
  expect(Date.now() - began).toBeLessThan(2000);
  await panel.says('This ticket can’t be read. Paste it here to get a draft.');
  await everybodyCanUse(page, panel);
  const frame = await panel.frame();
  const words = frame.getByRole('textbox', { name: 'The ticket’s conversation' });
  await words.fill('Pairing the app\n\nNoor Haddad, 19 November 2026 09:14:\nHi, my phone does not find the bike in the Tarn app. How do I pair the app with my bike?');
  await (await panel.button('Make a draft')).click();
  await panel.says('Made from what you pasted. Insert is off, Copy works.');
  await expect((await panel.citations()).first()).toBeVisible();
  await expect(await panel.insertButton()).toHaveCount(0);
  await (await panel.button(/^Copy draft/)).click();
  await expect.poll(() => copied(page)).toContain('Noor');
});

test('what the agent has begun to paste stays while the panel looks again', async ({ page, panel, replica }) => {
  replica.isRestRefused = true;
  await release(page, 'ticket-pane.js', [['-standard-layout`', '-later-layout`']]);
  await page.goto(address(48205));
  const words = (await panel.frame()).getByRole('textbox', { name: 'The ticket’s conversation' });
  await words.fill('My bike does not pair.');
  await page.evaluate(() => history.pushState(null, '', '/agent/tickets/48208'));
  await expect(words).toHaveValue('');
  await page.evaluate(() => history.pushState(null, '', '/agent/tickets/48205'));
  await expect(words).toHaveValue('My bike does not pair.');
});

test('a lead who switches Insert off, then all of Countersign, is obeyed, and no code comes with it', async ({ lead, page, panel, zendesk }) => {
  const flip = async (name: RegExp, to: 'On' | 'Off'): Promise<void> => {
    await lead.visit('/consoles');
    const button = lead.page.getByRole('region', { name: 'Zendesk' }).getByRole('switch', { name });
    await expect(button).toBeVisible();
    if ((await button.innerText()) !== to) await button.click();
    await expect(button).toHaveText(to);
  };
  try {
    await flip(/^Insert/, 'Off');
    await zendesk.open(48205);
    await panel.says('Your lead has switched Insert off in Zendesk. Copy works.');
    await (await panel.button(/^Copy draft/)).click();
    await expect.poll(() => copied(page)).not.toBe('');
    expect(await zendesk.composerText()).toBe('');

    await flip(/^Countersign/, 'Off');
    await page.reload();
    await panel.says('Your lead has switched Countersign off in Zendesk.');
    const reads: string[] = [];
    page.on('request', (request) => { if (/\/api\/v2\/(?:tickets\/48208|users\/me)/.test(request.url())) reads.push(request.url()); });
    await zendesk.open(48208);
    await panel.says('Your lead has switched Countersign off in Zendesk.');
    expect(reads).toEqual([]);
  } finally {
    await flip(/^Countersign/, 'On');
    await flip(/^Insert/, 'On');
  }
  await page.reload();
  await panel.waitForDraft();
});
