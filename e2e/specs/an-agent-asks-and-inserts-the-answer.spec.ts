import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';
import type { PanelPage } from '../pages/panel-page.ts';

async function ask(panel: PanelPage, question: string): Promise<void> {
  const field = (await panel.frame()).getByRole('textbox', { name: 'Question' });
  await field.fill(question);
  await field.press('Enter');
}

test('an agent asks a question and inserts the cited answer', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(48213);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await page.keyboard.press('Alt+Shift+A');
  await expect(frame.getByRole('textbox', { name: 'Question' })).toBeFocused();
  expect(await findViolations(frame)).toEqual([]);

  await page.keyboard.type('How long is the battery under warranty?');
  await page.keyboard.press('Enter');
  const answer = frame.getByRole('region', { name: 'How long is the battery under warranty?' });
  await expect(answer.getByRole('button', { name: /^Source 1, / }).first()).toBeVisible();
  await answer.getByRole('button', { name: /^Source 1, / }).first().click();
  await expect(answer.getByRole('link', { name: 'Open' })).toHaveAttribute('href', /#:~:text=/);
  await answer.getByRole('button', { name: /^Pin / }).click();
  await expect(answer.getByRole('button', { name: /^Unpin / })).toBeVisible();
  expect(await findViolations(frame)).toEqual([]);

  const said = (await answer.locator('.sentence').first().innerText()).replace(/\s*\d+$/, '').trim();
  await answer.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(async () => (await zendesk.composerText()).replaceAll(/\s+/g, ' ')).toContain(said.replaceAll(/\s+/g, ' ').slice(0, 60));
  expect(replica.ledger.submits).toEqual([]);
});

test('a question about the ticket is answered by its messages, and one that nothing covers is not answered', async ({ panel, zendesk }) => {
  await zendesk.open(48213);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await frame.getByRole('tab', { name: 'Ask' }).click();
  await frame.getByRole('button', { name: 'What does the customer want?' }).click();
  const wish = frame.getByRole('region', { name: 'What does the customer want?' });
  await expect(wish.getByText('I want my money back', { exact: false }).first()).toBeVisible();
  await expect(wish.getByRole('button', { name: /Maya Lindqvist.*Message of the customer/ }).first()).toBeVisible();
  await ask(panel, 'Do we sell submarine insurance on Mars?');
  await panel.says('Nothing in your knowledge covers this.');
});

test('words of colleagues are marked in an answer and stay out of the reply until they are accepted', async ({ panel, zendesk }) => {
  await zendesk.open(48213);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await frame.getByRole('tab', { name: 'Ask' }).click();
  await frame.getByRole('button', { name: 'Internal', exact: true }).click();
  await ask(panel, 'How long can a loan battery be kept?');
  const answer = frame.getByRole('region', { name: 'How long can a loan battery be kept?' });
  await expect(answer.getByRole('button', { name: /internal/i }).first()).toBeVisible();
  await expect(answer.getByRole('button', { name: 'Insert', exact: true })).toBeHidden();
  await answer.getByRole('button', { name: /^Read Loan batteries/ }).first().click();
  await frame.getByRole('button', { name: 'Accept for this draft' }).click();
  await answer.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(() => zendesk.composerText()).not.toBe('');
});

test('the requester’s other open ticket that asks for the same is named, with the macro that fits', async ({ panel, replica, zendesk, zendeskStore }) => {
  const said = 'My Commuter 2 won’t charge any more. The charger blinks red twice and the display says E07.';
  zendeskStore.add({
    key: { console: 'zendesk', host: 'acme.zendesk.com', id: '48299' }, subject: 'Battery stopped charging', requester: { name: 'Maya Lindqvist', email: 'maya.lindqvist@mail.example' },
    messages: [{ id: '4829901', author: { role: 'customer', name: 'Maya Lindqvist' }, text: said, at: '2026-11-19T08:00:00Z' }],
  });
  await zendesk.open(48213);
  await panel.waitForDraft();
  const frame = await panel.frame();
  const also = frame.getByRole('region', { name: 'Also found' });
  await expect(also.getByText('2 other open tickets of Maya.', { exact: false })).toBeVisible();
  await expect(also.getByRole('link', { name: '#48299' })).toHaveAttribute('href', 'https://acme.zendesk.com/agent/tickets/48299');
  expect(replica.ledger.reads.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/api\/v2\/users\/\d+\/tickets\/requested\.json$/));
  expect(await findViolations(frame)).toEqual([]);
});
