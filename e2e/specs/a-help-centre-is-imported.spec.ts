import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { expect, test } from '../fixtures.ts';
import { helpCentreAccess, startHelpCentre } from '../help-centre/start-help-centre.ts';

/** Two tickets that ask the same, so that the second is drafted from what is known by then. */
function trailerQuestion(id: number): TicketInput {
  return {
    key: { console: 'zendesk', host: 'acme.zendesk.com', id: String(id) }, subject: 'Hitch of my dog trailer', requester: { name: 'Ruben Willems', email: 'ruben.willems@mail.example' },
    messages: [{ id: String(id * 10_000 + 1), author: { role: 'customer', name: 'Ruben Willems' }, text: 'How many kilograms may I load into the Tarn dog trailer with the Kletthitch coupling?', at: '2026-11-20T09:00:00Z' }],
  };
}

const article = (kilograms: number): string =>
  `<h2>How much it carries</h2><p>You may load the Tarn dog trailer with ${kilograms} kilograms on the Kletthitch coupling.</p><h2>Cleaning</h2><p>Wipe the trailer with a damp cloth.</p>`;

test('a lead imports a help centre, the next ticket cites it; the article is edited, and the next draft cites the new text', async ({ lead, panel, zendesk, zendeskStore }) => {
  test.setTimeout(120_000);
  const helpCentre = await startHelpCentre([
    { id: 901, title: 'Load of the Tarn dog trailer', body: article(35) }, { id: 902, title: 'Colours of the trailer', body: '<p>The trailer comes in moss and in slate.</p>' }, { id: 903, title: 'Not yet', body: '<p>A draft.</p>', draft: true },
  ]);
  try {
    await lead.visit('/sources/new/zendesk-articles');
    const form = lead.page.getByRole('form', { name: 'Settings' });
    await form.getByLabel('Zendesk address').fill(helpCentre.origin);
    await form.getByLabel('E-mail of the account').fill(helpCentreAccess.email);
    await form.getByLabel('API token').fill(helpCentreAccess.token);
    await form.getByLabel('In our own network').check();
    await form.getByRole('button', { name: 'Add the source' }).click();
    const imports = lead.page.getByRole('region', { name: 'Imports' });
    const importNow = lead.page.getByRole('button', { name: 'Import now' });
    await importNow.click();
    await expect(imports.getByText('2 added', { exact: true })).toBeVisible({ timeout: 30_000 });

    zendeskStore.add(trailerQuestion(6401));
    await zendesk.open(6401);
    expect(await panel.waitForDraft()).toContain('with 35 kilograms on the Kletthitch coupling');
    await expect((await panel.citations()).first()).toBeVisible();
    expect((await panel.sourceTitles()).join('\n')).toContain('Load of the Tarn dog trailer');

    helpCentre.articles[0]!.body = article(28);
    await importNow.click();
    await expect(imports.getByText('1 changed, 1 the same', { exact: true })).toBeVisible({ timeout: 30_000 });

    zendeskStore.add(trailerQuestion(6402));
    await zendesk.open(6402);
    await panel.says('#6402');
    const draft = await panel.waitForDraft();
    expect(draft).toContain('with 28 kilograms on the Kletthitch coupling');
    expect(draft).not.toContain('35 kilograms');
  } finally {
    await helpCentre.close();
  }
});
