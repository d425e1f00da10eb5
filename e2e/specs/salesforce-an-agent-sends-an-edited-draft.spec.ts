import { expect, test } from '../fixtures.ts';
import { SalesforcePage } from '../pages/salesforce-page.ts';
import type { PanelPage } from '../pages/panel-page.ts';
import { caseIdOf } from '../replicas/salesforce/record-id.ts';

test.use({ console: 'salesforce' });

const addition = ' I have put a loan display aside for you at our shop in Utrecht.';
const order = 48201;
const charger = 48228;
const chat = 48205;

/** The console opens a mail with a signature in it, beside which the panel asks before it writes. */
async function insertIntoMail(panel: PanelPage): Promise<void> {
  await panel.insert();
  const besideText = await panel.button('Insert at the cursor');
  const inserted = (await panel.frame()).getByText(/Inserted\. Undo in the reply with/).first();
  await expect(besideText.or(inserted)).toBeVisible();
  if (await besideText.isVisible()) await besideText.click();
  await expect(inserted).toBeVisible();
}

function inSalesforce(desk: unknown): SalesforcePage {
  if (!(desk instanceof SalesforcePage)) throw new Error('This test works in Salesforce alone.');
  return desk;
}

test('in Salesforce an agent inserts a cited draft, edits it, sends it herself, and the lead sees it as edited', async ({ lead, panel, replica, desk }) => {
  await desk.open(order);
  const draft = await panel.waitForDraft();
  expect(await (await panel.citations()).count()).toBeGreaterThan(0);
  await insertIntoMail(panel);
  const text = (await desk.composerText()).replaceAll(/\s+/g, ' ');
  expect(text).toContain(draft.split('\n\n')[1]);
  expect(text.indexOf(draft.split('\n\n')[1]!)).toBeLessThan(text.indexOf('Tarn Cycles Support'));
  await desk.type(addition);
  await desk.submit();
  expect(replica.ledger.submits).toHaveLength(1);
  await panel.says(/of the draft survived/);
  await expect.poll(async () => lead.outcomeOf(`#${order}`), { timeout: 20_000 }).toMatch(/Edited/i);
});

test('two cases open at once never mix', async ({ panel, desk }) => {
  const salesforce = inSalesforce(desk);
  await salesforce.open(order);
  const first = await panel.waitForDraft();
  await salesforce.openFromList(charger);
  await panel.says(`#${charger}`);
  const second = await panel.waitForDraft();
  expect(second).not.toBe(first);
  const before = await salesforce.composerText();
  await salesforce.switchTo(order);
  await panel.says(`#${order}`);
  await panel.waitForDraft();
  await insertIntoMail(panel);
  expect((await salesforce.composerText()).replaceAll(/\s+/g, ' ')).toContain(first.split('\n\n')[1]);
  await salesforce.switchTo(charger);
  expect(await salesforce.composerText()).toBe(before);
});

test('a mail opened in a subtab leaves the case and its draft where they are', async ({ page, panel, desk }) => {
  const salesforce = inSalesforce(desk);
  await salesforce.open(order);
  const draft = await panel.waitForDraft();
  await salesforce.openSubtab('Where is my order');
  expect(page.url()).toContain('ws=');
  await panel.says(`#${order}`);
  expect(await panel.draftText()).toBe(draft);
});

test('an internal post is asked about before a draft goes in', async ({ panel, desk }) => {
  const salesforce = inSalesforce(desk);
  await salesforce.openRecord(order);
  await panel.waitForDraft();
  await salesforce.openPost();
  await panel.insert();
  await panel.says('The reply box is set to internal note. Switch it to public first, or insert here.');
  expect(await salesforce.composerText()).toBe('');
});

test('a customer’s chat is read, and the draft goes in as plain text', async ({ panel, desk }) => {
  const salesforce = inSalesforce(desk);
  await salesforce.open(chat);
  const draft = await panel.waitForDraft();
  await panel.insert();
  await expect.poll(() => salesforce.composerText()).toContain(draft.split('\n\n')[0]);
  expect(await salesforce.composerText()).not.toContain('<');
});

test('the panel and the lead’s page name a case by its number, and lead to it by its id', async ({ lead, desk, panel }) => {
  const salesforce = inSalesforce(desk);
  await salesforce.open(order);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await expect(frame.locator('.panel-head .ticket')).toHaveText(`#${order}`);
  await expect.poll(() => lead.outcomeOf(`#${order}`), { timeout: 20_000 }).not.toBe('');
  await lead.page.getByRole('link', { name: `#${order}`, exact: true }).first().click();
  await expect(lead.page.getByRole('link', { name: 'Open the ticket' })).toHaveAttribute('href', `https://acme.lightning.force.com/lightning/r/Case/${caseIdOf(order)}/view`);
  await expect(lead.page.locator('.crumbs')).toContainText(`#${order}`);
});

test('in Salesforce a case of which only its long id is known leaves every button of the narrowest panel in sight, and shows the id’s end', async ({ page, desk, panel }) => {
  await page.addInitScript(() => {
    const read = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      const answer = await read(...asked);
      return String(asked[0]).includes('/lightning/data/cases/') && answer.headers.get('content-type')?.includes('json') === true ? Response.json({ ...((await answer.json()) as object), number: '' }) : answer;
    };
  });
  await desk.open(order);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await frame.evaluate(() => { document.body.style.width = '360px'; });
  const shown = frame.locator('.panel-head .ticket');
  await expect(shown).toContainText(caseIdOf(order));
  expect(await frame.evaluate(() => document.querySelector('.panel-head')!.scrollWidth)).toBe(360);
  const [collapse, number] = await Promise.all([(await panel.button('Collapse the panel')).boundingBox(), shown.boundingBox()]);
  expect(number!.x + number!.width).toBeLessThanOrEqual(collapse!.x);
  const isEndSeen = await shown.evaluate((element) => {
    const range = document.createRange();
    const text = [...element.childNodes].findLast((node) => node.nodeType === Node.TEXT_NODE)!;
    range.setStart(text, text.textContent!.length - 4);
    range.setEnd(text, text.textContent!.length);
    const [end, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
    return end.width > 0 && end.left >= box.left && end.right <= box.right + 1;
  });
  expect(isEndSeen).toBe(true);
});
