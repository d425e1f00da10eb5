import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { expect, test } from '../fixtures.ts';

function ticketThatSays(id: number, text: string): TicketInput {
  return {
    key: { console: 'zendesk', host: 'acme.zendesk.com', id: String(id) }, subject: '', requester: { name: 'Ruben Willems', email: `ruben.${id}@mail.example` },
    messages: [{ id: String(id * 10_000 + 1), author: { role: 'customer', name: 'Ruben Willems' }, text, at: '2026-11-20T09:00:00Z' }],
  };
}

test('an agent corrects the intent and the next similar ticket comes out right', async ({ panel, zendesk, zendeskStore }) => {
  zendeskStore.add(ticketThatSays(6501, 'The kettle leaks from underneath after two weeks of use.'));
  zendeskStore.add(ticketThatSays(6502, 'My kettle is leaking at the bottom, I have had it for two weeks'));
  await zendesk.open(6501);
  await panel.says('#6501');
  const intent = (await panel.region('Triage')).getByRole('button', { name: /^Intent:/ }).first();
  await expect(intent).toBeVisible();
  await expect(intent).not.toContainText('Warranty claim');
  await intent.click();
  const frame = await panel.frame();
  await frame.getByRole('textbox', { name: 'Change the intent' }).fill('Warranty claim');
  const recorded = zendesk.page.context().waitForEvent('response', (answer) => answer.url().endsWith('/v1/facts') && (answer.request().postData() ?? '').includes('triage.corrected'));
  await frame.getByRole('menuitemradio', { name: /^Warranty claim/ }).first().click();
  await panel.says(/Changed to Warranty claim/);
  expect((await recorded).status()).toBe(200);

  await zendesk.open(6502);
  await panel.says('#6502');
  await expect((await panel.region('Triage')).getByRole('button', { name: /^Intent:/ }).first()).toContainText('Warranty claim');
});
