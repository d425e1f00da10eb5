import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { expect, test } from '../fixtures.ts';
import type { DashboardPage } from '../pages/dashboard-page.ts';

const clause = 'Refunds above €50 are approved by a lead before they are promised.';

function complaint(id: number): TicketInput {
  return {
    key: { console: 'zendesk', host: 'acme.zendesk.com', id: String(id) }, subject: 'Money back', requester: { name: 'Ruben Willems', email: 'ruben.willems@mail.example' },
    messages: [{ id: String(id * 10_000 + 1), author: { role: 'customer', name: 'Ruben Willems' }, text: 'The helmet came broken. I want my 189 euros back.', at: '2026-11-20T09:00:00Z' }],
  };
}

async function sentAnyway(lead: DashboardPage): Promise<string> {
  await lead.visit('/');
  const block = lead.page.getByRole('region', { name: 'Sent anyway', exact: true });
  await expect(block).not.toHaveAttribute('aria-busy', 'true');
  return block.innerText();
}

test('a promise that was sent anyway is told to the agent in red and to the lead; one with a reason is not', async ({ lead, panel, zendesk, zendeskStore }) => {
  zendeskStore.add(complaint(6101));
  zendeskStore.add(complaint(6102));
  zendeskStore.add(complaint(6103));

  await zendesk.open(6101);
  await panel.readTriage();
  await zendesk.type('Hello Ruben, we will refund the full €189 to your card.');
  await panel.says(clause);
  await zendesk.submit();
  await panel.says('This was sent anyway. Your lead is told.');

  await zendesk.open(6102);
  await panel.readTriage();
  await zendesk.type('Hello Ruben, we will refund the full €189 to your card.');
  await panel.says(clause);
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'Override…' }).click();
  await frame.getByRole('button', { name: 'Override', exact: true }).click();
  await expect(frame.getByRole('dialog')).toHaveCount(0);
  await zendesk.submit();

  await zendesk.open(6103);
  await panel.readTriage();
  await zendesk.type('Hello Ruben, we will refund the full €189 to your card.');
  await panel.says(clause);
  await (await panel.button('Use this wording')).click();
  await expect.poll(() => zendesk.composerText()).toContain('I have asked my team lead');
  await zendesk.submit();

  await expect.poll(() => sentAnyway(lead), { timeout: 20_000 }).toMatch(/1 of [23] blocking rules met, too few for a rate/);
  const told = await sentAnyway(lead);
  expect(told).toContain(clause);
  expect(told).toContain('#6101');
  expect(told).not.toContain('#6102');
  expect(told).not.toContain('#6103');
});
