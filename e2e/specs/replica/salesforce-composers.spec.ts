import type { EmailEditor, PostEditor } from '../../replicas/salesforce/server.ts';
import { expect, test } from '../../salesforce-fixtures.ts';

const engines: readonly { readonly editor: EmailEditor; readonly version: string }[] = [
  { editor: 'ckeditor4', version: '4.22.1' }, { editor: 'tinymce-5', version: '5.10' }, { editor: 'tinymce-6', version: '6.8' }, { editor: 'tinymce-8', version: '8.' },
];

for (const { editor, version } of engines) {
  test(`an e-mail written in ${editor} is autosaved as it stands and sent by the agent's own press`, async ({ replica, salesforce }) => {
    replica.emailEditor = editor;
    await salesforce.openRecord(1041);
    expect(await salesforce.composer()).toBeUndefined();
    await salesforce.openEmail();
    expect(await salesforce.editorVersion()).toContain(version);
    expect(await salesforce.composerText()).toMatch(/^Kind regards,[\s\S]*Original Message[\s\S]*It clicked/);
    await salesforce.type('Hi Nora, update to 4.2 first.');
    expect(await salesforce.composerText()).toMatch(/^Hi Nora, update to 4\.2 first\.\s+Kind regards,/);
    const standing = await salesforce.composerHtml();
    await expect.poll(() => (JSON.parse(replica.ledger.autosaves.at(-1)?.body ?? '{}') as { html?: string }).html).toBe(standing);
    expect(replica.store.get(1041)?.draft).toMatchObject({ status: '5', isIncoming: false });
    await salesforce.submit();
    expect(replica.ledger.submits).toMatchObject([{ kind: 'submit', method: 'POST', trusted: true }]);
    expect(replica.store.get(1041)?.feed.at(-1)).toMatchObject({ kind: 'email', status: '3', html: standing });
    expect(replica.store.get(1041)?.draft).toBeNull();
  });
}

for (const editor of ['quill-1', 'quill-2'] satisfies PostEditor[]) {
  test(`a post written in ${editor} is internal until the agent opens it to everybody`, async ({ replica, salesforce }) => {
    replica.postEditor = editor;
    await salesforce.openRecord(1041);
    await salesforce.openPost();
    expect(await salesforce.editorVersion()).toBe(editor === 'quill-1' ? '1.3.7' : '2.0.3');
    await expect(salesforce.publisher.locator('.publisherVisibilityValue')).toHaveText('Acme only');
    await salesforce.type('Two displays in Utrecht.');
    await salesforce.submit();
    await expect(salesforce.feedItems.first().locator('[title="Acme only"]')).toBeVisible();
    await salesforce.openPost();
    await salesforce.switchVisibility('public');
    await salesforce.type('Your display is on its way.');
    await salesforce.submit();
    await expect(salesforce.feedItems.first().locator('[title="All with access"]')).toBeVisible();
    expect(replica.store.get(1041)?.feed.slice(-2)).toMatchObject([{ visibility: 'InternalUsers', text: 'Two displays in Utrecht.' }, { visibility: 'AllUsers' }]);
    expect(replica.ledger.submits.every(({ trusted }) => trusted)).toBe(true);
  });
}

test('in a chat Enter sends and Shift+Enter makes a line', async ({ page, replica, salesforce }) => {
  await salesforce.open(1042);
  await salesforce.type('RIDE10 is for bikes only.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Shall I look for another one?');
  await page.keyboard.press('Enter');
  await expect(salesforce.feedItems).toHaveCount(4);
  expect(await salesforce.composerText()).toBe('');
  expect(replica.store.get(1042)?.feed.at(-1)).toMatchObject({ visibility: 'AllUsers', text: 'RIDE10 is for bikes only.\nShall I look for another one?' });
  expect(replica.ledger.submits).toMatchObject([{ trusted: true }]);
});

test('the composer keeps what was written when Lightning draws it anew, in new frames', async ({ replica, salesforce }) => {
  await salesforce.open(1041);
  await salesforce.type('Half a thought. ');
  const frame = await salesforce.publisher.locator('iframe').elementHandle();
  replica.redrawPublisher(1041);
  await expect.poll(() => frame!.evaluate((element) => element.isConnected)).toBe(false);
  await expect(salesforce.classicBody).toContainText('Half a thought.');
});

test('a saved draft is there again after the page is loaded anew', async ({ replica, salesforce }) => {
  await salesforce.open(1045);
  await salesforce.type('Angefangen. ');
  await expect.poll(() => replica.store.get(1045)?.draft?.html).toContain('Angefangen.');
  await salesforce.open(1045);
  expect(await salesforce.composerText()).toContain('Angefangen.');
});

test('a customer who writes again is seen without a reload', async ({ replica, salesforce }) => {
  await salesforce.openRecord(1042);
  await expect(salesforce.feedItems).toHaveCount(3);
  replica.customerWrites(1042, 'found it, thanks');
  await expect(salesforce.feedItems.first()).toContainText('found it, thanks');
});

test('Reply at an e-mail opens the e-mail composer', async ({ salesforce }) => {
  await salesforce.openRecord(1041);
  await salesforce.feedItems.locator('[data-action="reply"]').first().click();
  await expect(salesforce.classicBody).toBeEditable();
});

for (const editor of ['ckeditor4', 'tinymce-8'] satisfies EmailEditor[]) {
  test(`the console with ${editor} runs without breaking its own content policy`, async ({ page, replica, salesforce }) => {
    const violations: string[] = [];
    page.on('console', (message) => { if (/content security policy/i.test(message.text())) violations.push(message.text()); });
    replica.emailEditor = editor;
    await salesforce.open(1041);
    await salesforce.type('All quiet. ');
    await salesforce.submit();
    await salesforce.openPost();
    expect(violations).toEqual([]);
  });
}
