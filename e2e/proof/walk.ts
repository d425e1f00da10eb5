import type { Frame, Page } from '@playwright/test';
import { pick } from './seeded.ts';

const letters = ['P', 'D', 'D', 'D', 'A', 'F', 'C', 'E', 'R', 'X', 'H', 'O'];
const keys = ['Enter', 'Space', 'Tab', 'Shift+Tab', 'Escape', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '1', '2', '9', 'Control+Enter'];

/** Presses and clicks at random within Countersign's own interface, as somebody would who leans on the keyboard. Returns what was done. */
export async function walkAtRandom(page: Page, panel: Frame, random: () => number, steps: number): Promise<string[]> {
  const done: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const choice = random();
    done.push(await (choice < 0.6 ? clickSomething(panel, random) : pressSomething(page, panel, random, choice < 0.8)));
  }
  return done;
}

/** A click by the mouse, wherever the button is; one that has gone meanwhile is no matter. */
async function clickSomething(panel: Frame, random: () => number): Promise<string> {
  const clickable = panel.locator('button:visible, summary:visible, [role=menuitem]:visible, [role=option]:visible, input:visible, a:visible');
  const count = await clickable.count().catch(() => 0);
  if (count === 0) return 'nothing to click';
  const target = clickable.nth(Math.floor(random() * count));
  const name = await target.innerText({ timeout: 500 }).catch(() => '');
  // The options page and links open further tabs, which are not part of this walk.
  if (/settings|^open$/i.test(name.trim())) return 'left alone';
  await target.click({ timeout: 700, force: random() < 0.2 }).catch(() => undefined);
  return `click ${name.split('\n')[0]}`;
}

/** A shortcut or a bare key, with the focus in the panel or wherever it is. */
async function pressSomething(page: Page, panel: Frame, random: () => number, isShortcut: boolean): Promise<string> {
  const key = isShortcut ? `Alt+Shift+${pick(random, letters)}` : pick(random, keys);
  // Bare keys in the console's own fields are the agent's, and Enter may send there: they are pressed in the panel alone.
  if (!isShortcut || random() < 0.5) {
    const isInPanel = await panel.locator('button:visible, [tabindex="0"]:visible').first().focus({ timeout: 500 }).then(() => true, () => false);
    if (!isInPanel && !isShortcut) return 'nowhere to press';
  }
  await page.keyboard.press(key);
  return `press ${key}`;
}
