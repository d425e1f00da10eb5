import { createHash } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { allowHost } from '../browser/allow-host.ts';
import { extensionId } from '../browser/extension-id.ts';
import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';
import { caseIdOf } from '../replicas/salesforce/record-id.ts';
import { SalesforceReplica } from '../replicas/salesforce/server.ts';
import type { ConsoleReplica } from '../replicas/console/console-replica.ts';

test.use({ console: 'salesforce' });

const longCase = 1043;

interface ExtensionPage {
  readonly chrome: {
    readonly permissions: { request(asked: { origins: string[] }): Promise<boolean> };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

function salesforceOf(replica: ConsoleReplica): SalesforceReplica {
  if (!(replica instanceof SalesforceReplica)) throw new Error('This test works in Salesforce alone.');
  return replica;
}

/** The organisation grants its API to this browser, as after Connect Salesforce: the sign-in itself leads out of the console, and the exchange to a host of the web. */
async function grant(context: BrowserContext, { app, restHost }: SalesforceReplica): Promise<void> {
  const verifier = 'v'.repeat(43);
  const redirect = `https://${await extensionId(context)}.chromiumapp.org/salesforce`;
  const tokens = app.exchange(app.grant(redirect, createHash('sha256').update(verifier).digest('base64url')), redirect, verifier)!;
  await allowHost(context, `https://${restHost}/*`);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await options.evaluate(async ([host, { accessToken, refreshToken }]) => {
    const { permissions, storage } = (globalThis as unknown as ExtensionPage).chrome;
    await permissions.request({ origins: [`https://${host}/*`] });
    await storage.local.set({ [`salesforce:${host}`]: { host, accessToken, refreshToken } });
  }, [restHost, tokens] as const);
  await options.close();
}

test('without a grant a long case is read from the page, and the panel says what the page doesn’t show', async ({ panel, desk }) => {
  await desk.open(longCase);
  await panel.says(/from the page/);
  await panel.says(/Messages/);
});

test('with a grant a long case is read in whole, by GET alone', async ({ context, panel, desk, replica }) => {
  const salesforce = salesforceOf(replica);
  await grant(context, salesforce);
  await desk.open(longCase);
  await panel.says(`#${longCase}`);
  await panel.readTriage();
  const asked = salesforce.ledger.reads.filter(({ path }) => path.startsWith('/services/'));
  const questions = new Set(asked.map(({ path, status }) => `${status} ${/ FROM (\w+)/.exec(decodeURIComponent(path))?.[1] ?? path}`));
  expect([...questions].toSorted()).toEqual([
    '200 /services/oauth2/userinfo', '200 Case', '200 CaseComment', '200 EmailMessage', '200 FeedItem',
  ]);
  expect(await panel.text()).not.toMatch(/from the page/);
});

test('with a grant the customer’s other open case that asks for the same is named, and opens', async ({ context, panel, desk, replica }) => {
  const salesforce = salesforceOf(replica);
  await grant(context, salesforce);
  await desk.open(1041);
  const frame = await panel.frame();
  const also = frame.getByRole('region', { name: 'Also found' });
  await expect(also.getByText('1 other open ticket of Nora.', { exact: false })).toBeVisible();
  const link = also.getByRole('link', { name: '#1047' });
  await expect(link).toHaveAttribute('href', `https://${salesforce.host}/lightning/r/Case/${caseIdOf(1047)}/view`);
  expect(await findViolations(frame)).toEqual([]);
  const opening = context.waitForEvent('page');
  await link.click();
  const opened = await opening;
  await expect(opened.getByText('I wrote by mail already.', { exact: false }).first()).toBeVisible();
  const asked = salesforce.ledger.reads.map(({ path, status }) => `${status} ${decodeURIComponent(path)}`);
  expect(asked).toContainEqual(expect.stringMatching(/^200 .*SELECT ContactId FROM Case WHERE Id=/));
  expect(asked).toContainEqual(expect.stringMatching(/^200 .* FROM Case WHERE ContactId=/));
});

test('an API that is switched off leaves the case to the page', async ({ context, panel, desk, replica }) => {
  const salesforce = salesforceOf(replica);
  await grant(context, salesforce);
  salesforce.isRestRefused = true;
  await desk.open(48201);
  await panel.waitForDraft();
  await panel.says(/from the page/);
});

test('a reply is found by the grant, also when the agent has moved on', async ({ context, lead, panel, desk, replica }) => {
  await grant(context, salesforceOf(replica));
  await desk.open(48201);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted\. Undo in the reply with/);
  await desk.submit();
  await desk.page.locator('.nav-home').click();
  await expect.poll(async () => lead.outcomeOf('#48201'), { timeout: 20_000 }).toMatch(/As is/i);
});
