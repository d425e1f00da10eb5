import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

async function workerKiller(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}

/** The states of the way from an open ticket to a counted reply; the browser may end our service worker in each. */
const states = ['before the ticket opens', 'while the ticket is read', 'with the draft on screen', 'after Insert', 'while the agent types', 'after the agent sent', 'in every one of them'] as const;

for (const [index, state] of states.entries()) {
  test(`the service worker is stopped ${state}: the agent notices nothing and no record is lost`, async ({ context, lead, page, panel, replica, zendesk }) => {
    const ticketId = [4747, 48201, 48213, 48217, 48220, 48228, 48238][index]!;
    const stop = await workerKiller(context, page);
    const stopIn = async (now: (typeof states)[number]): Promise<void> => {
      if (state === now || state === 'in every one of them') await stop();
    };
    await stopIn('before the ticket opens');
    await page.goto(`https://acme.zendesk.com/agent/tickets/${ticketId}`);
    await stopIn('while the ticket is read');
    await expect(zendesk.composer).toBeEditable();
    await panel.waitForDraft();
    await stopIn('with the draft on screen');
    await page.keyboard.press('Alt+Shift+D');
    await panel.says(/Inserted\. Undo in the reply with/);
    await stopIn('after Insert');
    await page.keyboard.press('Control+End');
    await zendesk.type(' I have also written this into your order, so that my colleagues see it.');
    await stopIn('while the agent types');
    await zendesk.submit();
    await stopIn('after the agent sent');
    await panel.says(/of the draft survived/);
    expect(replica.ledger.submits).toHaveLength(1);
    await expect.poll(() => lead.lifeOf(String(ticketId)), { timeout: 20_000 }).toMatch(/Inserted[\s\S]*Sent/);
    expect((await lead.lifeOf(String(ticketId))).match(/Sent/g)).toHaveLength(1);
  });
}
