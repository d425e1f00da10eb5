import { expect, test } from '../fixtures.ts';

const ticketId = 48220;

test('with the service worker stopped and the server away an agent inserts and sends, and when it is back the lead sees it once', async ({ api, context, lead, page, panel, replica, zendesk }) => {
  await zendesk.open(ticketId);
  await panel.waitForDraft();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await api.stop();
  try {
    await session.send('ServiceWorker.stopAllWorkers');
    await panel.insert();
    await panel.says(/Inserted\. Undo in the reply with/);
    await page.keyboard.press('Control+End');
    await zendesk.type(' I have written the date into your order as well.');
    await session.send('ServiceWorker.stopAllWorkers');
    await zendesk.submit();
    await panel.says(/of the draft survived|went out|Sent/);
    expect(replica.ledger.submits).toHaveLength(1);
  } finally {
    await api.start();
  }
  await expect.poll(() => lead.outcomeOf(String(ticketId)), { timeout: 30_000 }).toMatch(/Edited/i);
  expect(await lead.lifeOf(String(ticketId))).toMatch(/Inserted[\s\S]*Sent/);
  await expect.poll(() => lead.countOf(String(ticketId))).toBe(1);
});
