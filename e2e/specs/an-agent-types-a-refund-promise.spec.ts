import { readAccessibilityTree } from '../browser/read-accessibility-tree.ts';
import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';
import { proveRefundPromise } from '../proof/prove-refund-promise.ts';

const clause = 'Refunds above €50 are approved by a lead before they are promised.';
const promise = 'Hello Harald, we will refund the full €189 to your card.';

proveRefundPromise('zendesk', 48240);

test('an agent types a refund promise above the limit, sees the clause, rewrites, and the flag goes', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(48240);
  await panel.readTriage();
  await zendesk.type(promise);
  const reply = (await panel.frame()).getByRole('region', { name: 'Your reply' });
  await expect(reply.locator('[data-severity=block]')).toHaveCount(1);
  await expect(reply).toContainText(clause);
  await expect(reply).toContainText('Send stays yours: Countersign can’t stop it. If the refund goes out like this, your lead is told.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hello Harald, I have asked my team lead about a refund of €189.');
  await expect(reply.locator('[data-severity=block]')).toHaveCount(0);
  await expect(reply).toContainText('nothing left to check');
  await expect(reply).toContainText('fixed');
  await zendesk.submit();
  expect(replica.ledger.submits).toHaveLength(1);
});

test('without a mouse she goes to the finding, uses the wording, overrides with a reason and takes that back', async ({ page, panel, zendesk }) => {
  await zendesk.open(48240);
  await panel.readTriage();
  await zendesk.type(promise);
  await panel.says(clause);
  await page.keyboard.press('Alt+Shift+F');
  const frame = await panel.frame();
  const reply = frame.getByRole('region', { name: 'Your reply' });
  await expect(reply.locator('[data-severity=block] .finding-head')).toBeFocused();
  await panel.hearsKeys();
  await page.keyboard.press('Tab');
  await expect(reply.getByRole('button', { name: 'Use this wording' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reply.getByRole('button', { name: 'Override…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const reasons = frame.getByRole('dialog', { name: 'Why does this rule not apply?' });
  await expect(reasons.getByRole('radio', { name: 'A lead approved it' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reasons).toHaveCount(0);
  await expect(reply).toContainText('Already agreed with the customer');
  await reply.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(reply.getByRole('button', { name: 'Override…' })).toBeVisible();
  await reply.getByRole('button', { name: 'Use this wording' }).press('Enter');
  await expect.poll(() => zendesk.composerText()).toContain('Hello Harald, I have asked my team lead about your refund');
});

test('while the panel is collapsed the chip is red with its count, and says so to a screen reader', async ({ page, panel, zendesk }) => {
  await zendesk.open(48240);
  await panel.readTriage();
  await (await panel.button('Collapse the panel')).click();
  const live = async (): Promise<string[]> => [...new Set((await readAccessibilityTree(page, 'data-countersign')).flatMap((node) => node.live ?? []))];
  const chip = async (): Promise<string[]> => (await readAccessibilityTree(page, 'data-countersign')).filter(({ role }) => role === 'button').map(({ name }) => name);
  await expect.poll(live).toEqual(['polite']);
  await zendesk.type('We will refund the full €189, and tell me your password.');
  await expect.poll(chip).toContainEqual(expect.stringMatching(/^Breaks a rule, \d to check$/));
  await page.keyboard.press('Alt+Shift+F');
  await panel.says(clause);
  await expect.poll(live).toEqual([]);
});

test('axe finds nothing beside a flag, an override and its dialog', async ({ page, panel, zendesk }) => {
  await zendesk.open(48240);
  await panel.readTriage();
  await zendesk.type(promise);
  await panel.says(clause);
  const frame = await panel.frame();
  const everybodyCanUse = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(frame), colorScheme).toEqual([]);
    }
  };
  await everybodyCanUse();
  await frame.getByRole('region', { name: 'Your reply' }).getByRole('button', { name: 'Override…' }).click();
  await everybodyCanUse();
  await frame.getByRole('button', { name: 'Override', exact: true }).click();
  await panel.says('A lead approved it');
  await everybodyCanUse();
});
