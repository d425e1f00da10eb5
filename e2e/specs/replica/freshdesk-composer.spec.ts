import type { FreshdeskPage } from '../../pages/freshdesk-page.ts';
import { editors, type EditorName } from '../../replicas/freshdesk/editors.ts';
import { expect, test } from '../../freshdesk-fixtures.ts';

function paste({ composer }: FreshdeskPage): Promise<void> {
  return composer.evaluate((editable) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p>Bring the <strong>battery</strong>.</p><ul><li>Friday</li><li>Monday</li></ul>');
    clipboardData.setData('text/plain', 'Bring the battery.');
    editable.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}

for (const editor of Object.keys(editors) as EditorName[]) {
  test.describe(editor, () => {
    test('the console autosaves exactly what stands in the composer', async ({ freshdesk, replica }) => {
      replica.editor = editor;
      await freshdesk.open(51);
      await freshdesk.type('Hi Noor, come by on Friday.');
      expect(await freshdesk.composerText()).toMatch(/^Hi Noor, come by on Friday\.\s+Kind regards,\nLena de Vries/);
      await expect.poll(() => replica.store.get(51)?.drafts.reply).toBe(await freshdesk.composerHtml());
      expect(replica.ledger.submits).toEqual([]);
    });

    test('a synthetic paste lands in the editor model above the signature', async ({ freshdesk, replica }) => {
      replica.editor = editor;
      await freshdesk.open(51);
      await paste(freshdesk);
      await expect.poll(() => freshdesk.composerHtml()).toMatch(/Bring the <strong[^>]*>battery<\/strong>[^]*<li>Friday<\/li>[^]*Lena de Vries/);
      await expect.poll(() => replica.store.get(51)?.drafts.reply).toBe(await freshdesk.composerHtml());
    });

    test('a reply goes out when the agent presses Send', async ({ freshdesk, replica }) => {
      replica.editor = editor;
      await freshdesk.open(51);
      await freshdesk.type('Yes, Friday at ten.');
      await freshdesk.submit();
      await expect(freshdesk.messages.last()).toContainText('Yes, Friday at ten.');
      expect(replica.ledger.submits).toMatchObject([{ method: 'POST', path: '/api/_/tickets/51/reply', trusted: true }]);
      expect(replica.store.get(51)?.conversations.at(-1)).toMatchObject({ isPrivate: false, personId: 22001, toEmails: ['noor.haddad@mail.example'] });
    });
  });
}

// The fifth major obeys no command, Undo neither, where it finds no licence for the host.
for (const editor of ['froala-2', 'froala-3', 'froala-4'] as const) {
  test(`${editor}: one undo takes a paste away again`, async ({ freshdesk, replica }) => {
    replica.editor = editor;
    await freshdesk.open(51);
    const before = await freshdesk.composerText();
    await paste(freshdesk);
    await expect.poll(() => freshdesk.composerText()).toContain('Friday');
    await freshdesk.undo();
    await expect.poll(() => freshdesk.composerText()).toBe(before);
  });
}

test('a note stays with the agents', async ({ freshdesk, replica }) => {
  await freshdesk.open(54, { opensReply: false });
  await freshdesk.openNote();
  expect(await freshdesk.composerText()).toBe('');
  await freshdesk.type('Asked accounting.');
  await freshdesk.submit();
  await expect(freshdesk.messages.last()).toHaveClass(/ticket-details__privatenote/);
  expect(replica.ledger.submits).toMatchObject([{ path: '/api/_/tickets/54/notes', trusted: true }]);
});

test('a forward goes to whom the agent names', async ({ freshdesk, page, replica }) => {
  await freshdesk.open(56, { opensReply: false });
  await freshdesk.openForward();
  await freshdesk.type('Can you find this parcel?');
  await page.getByLabel('To').fill('desk@parcels.example');
  await freshdesk.submit();
  expect(replica.ledger.submits).toMatchObject([{ path: '/api/_/tickets/56/forward', trusted: true }]);
  expect(replica.store.get(56)?.conversations.at(-1)?.toEmails).toEqual(['desk@parcels.example']);
});

test('the quoted mail goes out with a reply without standing in the composer, until the agent unfolds it', async ({ freshdesk, page, replica }) => {
  await freshdesk.open(52);
  expect(await freshdesk.composerText()).not.toContain('herausbekommen');
  await freshdesk.type('Ein Schloss kostet 49 Euro.');
  await freshdesk.submit();
  expect(replica.store.get(52)?.conversations.at(-1)).toMatchObject({ quotedHtml: expect.stringContaining('herausbekommen') });
  await freshdesk.openReply();
  await page.locator('button.fr-quoted-marker-remove:visible').click();
  expect(await freshdesk.composerText()).toContain('Ein Schloss kostet 49 Euro.');
});

test('a reply can resolve the ticket', async ({ freshdesk, page, replica }) => {
  await freshdesk.open(51);
  await freshdesk.type('Glad it works again.');
  await freshdesk.submitAndResolve();
  await expect(page.locator('.ticket-status')).toHaveText('Resolved');
  expect(replica.store.get(51)?.status).toBe(4);
  expect(replica.ledger.submits).toHaveLength(1);
});

test('several composers stay alive, one of them in front', async ({ freshdesk, page }) => {
  await freshdesk.open(51);
  await freshdesk.type('For the customer.');
  await freshdesk.openNote();
  await freshdesk.type('For us.');
  await expect(page.locator('.fr-element.fr-view[contenteditable="true"]')).toHaveCount(2);
  await expect(freshdesk.composer).toHaveCount(1);
  await freshdesk.openReply();
  expect(await freshdesk.composerText()).toContain('For the customer.');
});

test('a saved draft is there again after the page is loaded anew', async ({ freshdesk, replica }) => {
  await freshdesk.open(51);
  await freshdesk.type('Half a thought');
  await expect.poll(() => replica.store.get(51)?.drafts.reply).toContain('Half a thought');
  await freshdesk.open(51);
  expect(await freshdesk.composerText()).toContain('Half a thought');
});
