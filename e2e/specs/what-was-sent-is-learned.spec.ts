import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { expect, test } from '../fixtures.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';

const addition = ' I have put a loan battery aside for you at our shop in Utrecht.';

/** A ticket about the same fault as others, so that each test has a suggestion of its own to follow. */
function faultOn(id: number): TicketInput {
  return {
    key: { console: 'zendesk', host: 'acme.zendesk.com', id: String(id) }, subject: 'E07 on the display', requester: { name: 'Ruben Willems', email: 'ruben.willems@mail.example' },
    messages: [{ id: String(id * 10_000 + 1), author: { role: 'customer', name: 'Ruben Willems' }, text: 'My battery shows E07 and the charger blinks red twice. What does the code mean, and can I borrow a loan battery?', at: '2026-11-20T09:00:00Z' }],
  };
}

test('an agent who submits and moves straight to the next ticket is followed all the same', async ({ lead, page, panel, zendesk, zendeskStore }) => {
  zendeskStore.add(faultOn(6001));
  await zendesk.open(48228);
  await zendesk.openFromList(6001);
  await panel.says('#6001');
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted/);
  await page.keyboard.press('Control+End');
  await zendesk.type(addition);
  await zendesk.submitButton.click();
  await zendesk.switchTo(48228);
  await panel.says('#48228');
  await expect.poll(() => lead.outcomeOf('6001'), { timeout: 30_000 }).toMatch(/Edited/i);
  expect(await lead.countOf('6001')).toBe(1);
});

test('a reply that left with the panel collapsed is learned', async ({ lead, panel, zendesk, zendeskStore }) => {
  zendeskStore.add(faultOn(6002));
  await zendesk.open(6002);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted/);
  await (await panel.button('Collapse the panel')).click();
  await zendesk.submit();
  await expect.poll(() => lead.outcomeOf('6002'), { timeout: 30_000 }).toMatch(/As is/i);
});

test('a reply that arrives while the tab is hidden is learned', async ({ lead, page, panel, zendesk, zendeskStore }) => {
  // The test browser tells every tab that it is in front; this one can be told that it is not.
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (document.documentElement.dataset['isBehind'] === '' ? 'hidden' : 'visible') });
  });
  const turn = async (isBehind: boolean) => {
    for (const frame of [page.mainFrame(), await panel.frame()]) {
      await frame.evaluate((behind) => {
        document.documentElement.toggleAttribute('data-is-behind', behind);
        document.dispatchEvent(new Event('visibilitychange'));
      }, isBehind);
    }
  };
  const ticket = zendeskStore.add(faultOn(6003));
  await zendesk.open(6003);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted/);
  const html = await zendesk.composerHtml();
  await turn(true);
  zendeskStore.comment(ticket, { authorId: 7001, isPublic: true, text: '', html, channel: 'web' });
  await expect.poll(() => lead.outcomeOf('6003'), { timeout: 30_000 }).toMatch(/As is/i);
  await turn(false);
  await panel.says(/of the draft survived/);
});

test('with the tab closed and the service worker stopped, another tab of the console finds the reply', async ({ context, lead, page, panel, zendesk, zendeskStore }) => {
  zendeskStore.add(faultOn(6004));
  await zendesk.open(6004);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted/);
  await zendesk.submit();
  const other = await context.newPage();
  const session = await context.newCDPSession(other);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await new ZendeskPage(other).open(48228);
  await expect.poll(() => lead.outcomeOf('6004'), { timeout: 30_000 }).toMatch(/As is/i);
  expect(await lead.countOf('6004')).toBe(1);
});

test('two replies that could be the one are told as ambiguous, and neither is counted', async ({ lead, panel, zendesk, zendeskStore }) => {
  const ticket = zendeskStore.add(faultOn(6005));
  await zendesk.open(6005);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted/);
  const html = await zendesk.composerHtml();
  for (const text of ['First.', 'Second.']) zendeskStore.comment(ticket, { authorId: 7001, isPublic: true, text, html: `${html}<p>${text}</p>`, channel: 'web' });
  await panel.says('Two replies could be this one, so neither is counted.');
  await expect.poll(() => lead.lifeOf('6005'), { timeout: 30_000 }).toMatch(/ambiguous|not certain|two replies/i);
});

test('an internal note and a colleague’s reply are not the reply', async ({ lead, panel, zendesk, zendeskStore }) => {
  const ticket = zendeskStore.add(faultOn(6006));
  await zendesk.open(6006);
  await panel.waitForDraft();
  await panel.insert();
  await panel.says(/Inserted/);
  zendeskStore.comment(ticket, { authorId: 7102, isPublic: true, text: 'Hello from a colleague.', html: '<p>Hello from a colleague.</p>', channel: 'web' });
  await expect(zendesk.messages).toHaveCount(2);
  await zendesk.switchVisibility('internal');
  await zendesk.submit();
  await zendesk.switchVisibility('public');
  await zendesk.type('We answer by telephone today.');
  await zendesk.submit();
  await expect.poll(() => lead.outcomeOf('6006'), { timeout: 30_000 }).toMatch(/Rewritten/i);
});
