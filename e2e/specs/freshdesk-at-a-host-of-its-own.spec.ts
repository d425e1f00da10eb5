import { allowHost } from '../browser/allow-host.ts';
import { extensionId } from '../browser/extension-id.ts';
import { expect, test } from '../fixtures.ts';
import { FreshdeskPage } from '../pages/freshdesk-page.ts';

test.use({ console: 'freshdesk' });

const host = 'help.tarncycles.example';

test('at a host of the customer’s own nothing runs until the agent adds it, then the whole panel does, and it ends when she removes it', async ({ context, page, panel, replica }) => {
  const desk = new FreshdeskPage(page);
  const docks = page.locator('[data-countersign="dock"]');
  await desk.open(4747, { host });
  await expect(docks).toHaveCount(0);

  await allowHost(context, `https://${host}/*`);
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const address = settings.getByLabel('Address of your Freshdesk');
  const add = settings.getByRole('button', { name: 'Add this console' });
  await address.fill('acme.freshdesk.com');
  await add.click();
  await expect(settings.getByText('Countersign works there already.')).toBeVisible();
  await address.fill(`http://${host}`);
  await add.click();
  await expect(settings.getByText('Use an https address.')).toBeVisible();
  await address.fill(`https://${host}/a/dashboard`);
  await add.click();
  await expect(settings.getByText(`${host} is added. Load its open pages again.`)).toBeVisible();

  await desk.open(4747, { host });
  await expect(docks).toHaveCount(1);
  const draft = await panel.waitForDraft();
  await panel.insert();
  await expect.poll(() => desk.composerText()).toContain(draft.split('\n\n')[0]!);
  await desk.submit();
  await panel.says(/of the draft survived/);
  expect(replica.ledger.submits).toHaveLength(1);

  await settings.getByRole('button', { name: `Remove ${host}` }).click();
  await expect(settings.getByText(host, { exact: true })).toHaveCount(0);
  await desk.open(4747, { host, opensReply: false });
  await expect(docks).toHaveCount(0);
});
