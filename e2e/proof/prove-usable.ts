import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { findViolations } from '../browser/find-violations.ts';
import { readAccessibilityTree } from '../browser/read-accessibility-tree.ts';
import { expect, test } from '../fixtures.ts';

/** Defines the proof that the panel docked in this console keeps nobody out, and that all of ours in its page has a role and a name. */
export function proveUsable(console: ConsoleName, ticket: string | number, chip: readonly string[]): void {
  test(`in ${console} axe finds nothing in light, dark, high contrast and forced colours`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const seen of [{}, { contrast: 'more' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', contrast: 'no-preference', forcedColors: 'none', ...seen });
        expect(await findViolations(await panel.frame()), `${colorScheme} ${JSON.stringify(seen)}`).toEqual([]);
      }
    }
  });

  test(`in ${console} what stands in the page has a role and a name, closed roots or not, and leaves the saying to the panel while it is open`, async ({ desk, page, panel }) => {
    await desk.open(ticket);
    await panel.waitForDraft();
    const speaks = async (): Promise<boolean> => (await readAccessibilityTree(page, 'data-countersign')).some(({ live }) => live !== undefined);
    const read = async (): Promise<string[]> => {
      const nodes = await readAccessibilityTree(page, 'data-countersign');
      return nodes.filter(({ isFocusable, role }) => isFocusable || role === 'Iframe').map(({ role, name }) => `${role} ${name}`).sort();
    };
    await expect.poll(read).toEqual(['Iframe Countersign', ...chip, 'separator Size of the panel']);
    expect(await speaks()).toBe(false);
    await (await panel.button('Collapse the panel')).click();
    await expect.poll(speaks).toBe(chip.length > 0);
    await expect.poll(read).toEqual([...chip, 'button Open the panel'].sort());
  });

  test(`in ${console} nothing moves for those who ask for less motion`, async ({ desk, page, panel }) => {
    const longest = async (): Promise<number> => (await panel.frame()).evaluate(() => Math.max(...[...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      return [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].map((duration) => Number.parseFloat(duration) * (duration.trim().endsWith('ms') ? 1 : 1000));
    })));
    await desk.open(ticket);
    await panel.waitForDraft();
    await (await panel.button(/^More$/)).click();
    await expect((await panel.frame()).getByRole('menu')).toBeVisible();
    expect(await longest()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longest()).toBe(0);
  });
}
