import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { PanelPage } from '../pages/panel-page.ts';
import { keysThatPass } from './keys-that-pass.ts';

const hasFocus = async (panel: PanelPage): Promise<boolean> => (await panel.frame()).evaluate(() => document.hasFocus());

async function goToPanel(page: Page, panel: PanelPage): Promise<void> {
  await page.keyboard.press('Alt+Shift+P');
  await panel.hearsKeys();
}

export interface KeyboardCase {
  /** A ticket whose reply box opens empty. */
  readonly ticket: string | number;
  /** The console's own keys, pressed outside its fields. */
  readonly shortcuts: readonly string[];
}

/** Defines the proof that Countersign is used by keyboard alone in this console, and takes no key or focus from it. */
export function proveKeyboard(console: ConsoleName, { ticket, shortcuts }: KeyboardCase): void {
  test(`in ${console} one press inserts from the reply`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    await desk.type('');
    await page.keyboard.press('Alt+Shift+D');
    await expect.poll(() => desk.composerText()).toContain((await panel.draftText()).split('\n\n')[0]!);
    expect(await hasFocus(panel)).toBe(false);
  });

  test(`in ${console} the panel and Enter insert`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    await desk.type('');
    await goToPanel(page, panel);
    await expect(await panel.insertButton()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.composerText()).toContain((await panel.draftText()).split('\n\n')[0]!);
  });

  test(`in ${console} the same keys lead to the panel again after Escape led back to the reply`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    await desk.type('');
    await goToPanel(page, panel);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(panel)).toBe(false);
    await page.keyboard.type('Hello', { delay: 60 });
    await expect.poll(() => desk.composerText()).toContain('Hello');
    await goToPanel(page, panel);
  });

  test(`in ${console} a reply with text takes the draft in three presses, and keeps its own words`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    await desk.type('My own words.');
    await page.keyboard.press('Alt+Shift+D');
    await panel.says('The reply already has text.');
    expect(await hasFocus(panel)).toBe(false);
    await goToPanel(page, panel);
    await expect(await panel.button('Insert at the cursor')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.composerText()).toContain((await panel.draftText()).split('\n\n')[0]!);
    expect(await desk.composerText()).toContain('My own words.');
  });

  test(`in ${console} the panel takes no focus from a reply that is being typed while it opens, drafts and checks`, async ({ desk, page, panel }) => {
    await page.addInitScript(() => {
      const taken: string[] = [];
      Object.assign(globalThis, { taken });
      const look = (): void => {
        const { activeElement } = document;
        if (activeElement?.hasAttribute('data-countersign') === true && taken.at(-1) !== 'panel') taken.push('panel');
      };
      document.addEventListener('focusin', look, true);
      window.addEventListener('blur', () => queueMicrotask(look));
    });
    await desk.open(ticket);
    const words = 'Dear customer, thank you for your patience with us today.';
    for (const word of words.split(/(?<= )/)) await desk.type(word);
    await panel.waitForDraft();
    await page.keyboard.type(' More.');
    expect(await desk.composerText()).toContain(`${words} More.`);
    expect(await page.evaluate(() => (globalThis as unknown as { taken: string[] }).taken)).toEqual([]);
    expect(await hasFocus(panel)).toBe(false);
  });

  for (const [name, key] of [['Esc', 'Escape'], ['the same keys', 'Alt+Shift+P']] as const) {
    test(`in ${console} ${name} lead back to the caret in the reply`, async ({ desk, page, panel }) => {
      await desk.open(ticket);
      await panel.waitForDraft();
      await desk.type('one two three');
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
      await goToPanel(page, panel);
      await page.keyboard.press(key);
      await expect.poll(() => hasFocus(panel)).toBe(false);
      await page.keyboard.type('X');
      await expect.poll(() => desk.composerText()).toContain('one two Xthree');
    });
  }

  test(`in ${console} every key reaches the console but our four`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    await desk.type('');
    const passed = await keysThatPass(page);
    const inEditor = ['Control+Z', 'Control+B', 'Control+I', 'Control+U', 'Control+K', 'Control+Enter', 'Control+Shift+Z', 'Alt+0', 'Escape'];
    for (const key of inEditor) {
      await desk.type('');
      await page.keyboard.press(key);
    }
    expect(await passed()).toEqual(inEditor);

    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const key of shortcuts) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press(key);
    }
    expect(await passed()).toEqual(shortcuts.map((key) => key.replace(/^\/$/, 'Slash').replace(/^[a-z]$/, (letter) => letter.toUpperCase())));

    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const ours = ['A', 'D', 'F', 'P'];
    for (const letter of letters) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press(`Alt+Shift+${letter}`);
    }
    expect(await passed()).toEqual(letters.filter((letter) => !ours.includes(letter)).map((letter) => `Alt+Shift+${letter}`));
  });
}
