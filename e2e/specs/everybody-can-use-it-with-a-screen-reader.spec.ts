import type { Frame } from '@playwright/test';
import { readAccessibilityTree, type AccessibleNode } from '../browser/read-accessibility-tree.ts';
import { expect, test } from '../fixtures.ts';

const worded = new Set(['button', 'checkbox', 'dialog', 'heading', 'link', 'menu', 'menuitem', 'radio', 'region', 'searchbox', 'separator', 'switch', 'tab', 'tablist', 'textbox', 'toolbar']);
const landmarks = new Set(['banner', 'main', 'contentinfo', 'status']);

/** What a screen reader stops at, one line each, in reading order. */
function stopsOf(nodes: readonly AccessibleNode[]): string[] {
  return nodes.filter(({ role }) => worded.has(role) || landmarks.has(role)).map(({ role, name }) => (name === '' ? role : `${role} ${name}`));
}

/** Everything that takes the focus has a role and a name, and exactly one region speaks, politely. */
function expectTold(nodes: readonly AccessibleNode[]): void {
  expect(nodes.filter(({ role, name, isFocusable }) => isFocusable && role !== 'RootWebArea' && (!worded.has(role) || name === ''))).toEqual([]);
  expect(nodes.filter(({ live }) => live !== undefined && live !== 'off').map(({ role, live }) => `${role} ${live}`)).toEqual(['status polite']);
}

/** The lines stand in this order; others may stand between them. */
function expectInOrder(stops: readonly string[], expected: readonly (string | RegExp)[]): void {
  let at = 0;
  for (const line of expected) {
    const found = stops.findIndex((stop, index) => index >= at && (typeof line === 'string' ? stop === line : line.test(stop)));
    expect(found, `“${line}” is not told after “${stops[at - 1] ?? 'the beginning'}”, of:\n${stops.join('\n')}`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
}

/** What Tab comes by, from the tab in front until it leaves the panel: where each stands in the document. */
async function walkByTab(frame: Frame): Promise<string[]> {
  const seen: string[] = [];
  await frame.page().keyboard.press('Alt+Shift+P');
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  await frame.getByRole('tab', { selected: true }).focus();
  while (seen.length < 80 && (await frame.evaluate(() => document.hasFocus()))) {
    seen.push(await frame.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return String(all.indexOf(document.activeElement!)).padStart(6, '0');
    }));
    await frame.page().keyboard.press('Tab');
  }
  return seen;
}

test('a draft is told in reading order, with a role and a name for all that takes the focus', async ({ panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await expect(frame.getByRole('region', { name: 'Also found' })).toBeVisible();
  const nodes = await readAccessibilityTree(frame);
  expectTold(nodes);
  expectInOrder(stopsOf(nodes), [
    'banner', 'heading Reply', 'tablist Countersign', 'tab Reply', 'tab Ask', 'button More', 'button Collapse the panel', 'main',
    'region Triage', /^button Intent: .+, \d+% sure$/, /^button Urgency: /, /^button Mood: /, /^button Language: English/,
    'region Summary', 'heading Summary', /^button Show the message of /,
    'region Draft', 'heading Draft', /^button Source 1, Battery error codes/, 'button Good draft', 'button Bad draft',
    'region Sources', 'heading Sources', /^button 1 Battery error codes/, /^button Read Loan batteries/,
    'region Also found', 'heading Also found', /^button Show the macro /,
    'toolbar Draft', 'button Insert', 'button Copy', 'button Regenerate', 'button Dismiss',
    'contentinfo', 'button Nothing left your server', 'status',
  ]);
  const walked = await walkByTab(frame);
  expect(walked).toEqual([...walked].sort());
  const byArrowKeys = nodes.filter(({ role, name }) => role === 'tab' && name !== 'Reply');
  expect(byArrowKeys).toHaveLength(1);
  expect(walked).toHaveLength(nodes.filter(({ role, isFocusable }) => isFocusable && role !== 'RootWebArea').length - byArrowKeys.length);
});

/** The panel's stops as they are now; what must hold in every state holds. */
async function readStops(frame: Frame): Promise<string[]> {
  const nodes = await readAccessibilityTree(frame);
  expectTold(nodes);
  return stopsOf(nodes);
}

test('that there is no draft is told before what can be done instead', async ({ panel, zendesk }) => {
  await zendesk.open(48231);
  const frame = await panel.frame();
  await expect(frame.getByRole('heading', { name: 'Nothing in your knowledge covers this' })).toBeVisible();
  expectInOrder(await readStops(frame), ['banner', 'main', 'region Triage', 'heading Nothing in your knowledge covers this', 'toolbar Draft', 'button Copy hand-over note', 'contentinfo', 'status']);
});

test('the menu, macros, the receipt and what was sent are told in reading order too', async ({ page, panel, zendesk }) => {
  await zendesk.open(48201);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await expect(frame.getByRole('menu')).toBeVisible();
  expectInOrder(await readStops(frame), ['button More', 'menu More', 'menuitem Read the ticket again', 'menuitem Macros', 'menuitem What left your server', 'menuitem Settings', 'status']);
  await frame.getByRole('menuitem', { name: 'Macros' }).click();
  await expect(frame.getByRole('searchbox')).toBeVisible();
  expectInOrder(await readStops(frame), ['banner', 'heading Macros', 'main', 'searchbox Find a macro', 'status']);
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Nothing left your server' }).click();
  await panel.says('The built-in engine answered. No model was asked.');
  expectInOrder(await readStops(frame), ['banner', 'heading What left your server', 'main', 'status']);
  await page.keyboard.press('Escape');

  await panel.insert();
  await expect.poll(() => zendesk.composerText()).not.toBe('');
  await zendesk.submit();
  await panel.says(/of the draft survived/);
  expectInOrder(await readStops(frame), ['banner', 'heading Reply', 'main', 'contentinfo', 'status']);
});

test('the chip and the rail tell how many findings there are', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const read = async (): Promise<string> => {
    const nodes = await readAccessibilityTree(page, 'data-countersign');
    return nodes.filter(({ role }) => role === 'button').map(({ role, name }) => `${role} ${name}`).sort().join('; ');
  };
  await zendesk.type('We refund the full 500 euros today, and I promise a new bike.');
  await panel.says('checked as you type');
  await (await panel.button('Collapse the panel')).click();
  await expect.poll(read).toMatch(/^button (?:Breaks a rule(?:, \d to check)?|\d to check); button Open the panel \d$/);
});

test('what changed is said once and politely, never while it streams', async ({ page, panel, zendesk }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const text = document.querySelector('[role=status]')?.textContent ?? '';
      if (text !== '' && said.at(-1) !== text) said.push(text);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  await zendesk.open(4747);
  await panel.waitForDraft();
  const frame = await panel.frame();
  const said = (): Promise<string[]> => frame.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual([expect.stringMatching(/^Draft ready\. \d of \d claims have a source\./)]);
  await zendesk.type('Dear Ruben,');
  await page.keyboard.press('Alt+Shift+D');
  await panel.says('The reply already has text.');
  await expect.poll(async () => (await said()).at(-1)).toContain('The reply already has text.');
  await (await panel.button('Insert at the cursor')).click();
  await expect.poll(async () => (await said()).at(-1)).toBe('Inserted.');
});
