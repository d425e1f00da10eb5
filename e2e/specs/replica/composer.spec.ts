import { expect, test } from '../../console-fixtures.ts';

test('the console autosaves exactly what stands in the composer', async ({ replica, zendesk }) => {
  await zendesk.open(41);
  await zendesk.type('Hi Maya, thank you for trying both.');
  await expect.poll(() => replica.ledger.autosaves.length).toBeGreaterThan(0);
  await expect.poll(() => JSON.parse(replica.ledger.autosaves.at(-1)?.body ?? '{}')).toEqual({ html: await zendesk.composerHtml(), public: true });
  expect(await zendesk.composerHtml()).toBe('<p>Hi Maya, thank you for trying both.</p>');
  expect(replica.ledger.submits).toEqual([]);
});

test('a synthetic paste lands in the editor model and one undo removes it', async ({ zendesk }) => {
  await zendesk.open(41);
  await zendesk.type('Before.');
  const wasHandled = await zendesk.composer.evaluate((editable) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p>Two red blinks mean <strong>E07</strong>.</p><ul><li>Unplug it</li><li>Call us</li></ul>');
    clipboardData.setData('text/plain', 'Two red blinks mean E07.');
    return !editable.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(wasHandled).toBe(true);
  const withoutItemIds = async () => (await zendesk.composerHtml()).replaceAll(/ data-list-item-id="[0-9a-f]+"/g, '');
  await expect.poll(withoutItemIds).toBe('<p>Before.Two red blinks mean <strong>E07</strong>.</p><ul><li>Unplug it</li><li>Call us</li></ul>');
  await zendesk.undo();
  await expect.poll(() => zendesk.composerHtml()).toBe('<p>Before.</p>');
});

test('a reply goes out when the agent presses Submit, and the composer is empty again', async ({ replica, zendesk }) => {
  await zendesk.open(42);
  await zendesk.type('Your parcel left the warehouse this morning.');
  await zendesk.submit();
  await expect(zendesk.messages.last()).toContainText('Your parcel left the warehouse this morning.');
  expect(replica.ledger.submits).toHaveLength(1);
  expect(replica.ledger.submits[0]).toMatchObject({ method: 'PUT', path: '/api/v2/tickets/42.json', trusted: true });
  expect(JSON.parse(replica.ledger.submits[0]!.body)).toEqual({
    ticket: { status: 'open', comment: { html_body: '<p>Your parcel left the warehouse this morning.</p>', public: true } },
  });
});

test('an internal note is written as one', async ({ zendesk }) => {
  await zendesk.open(42);
  await zendesk.switchVisibility('internal');
  await zendesk.type('Asked the warehouse again.');
  await zendesk.submit();
  await expect(zendesk.messages.last().getByTestId('omni-log-internal-note-tag')).toBeVisible();
});

test('a saved draft is there again after the page is loaded anew', async ({ zendesk, zendeskStore }) => {
  await zendesk.open(44);
  await zendesk.type('Half a thought');
  await expect.poll(() => zendeskStore.get(44)?.draft?.html).toBe('<p>Half a thought</p>');
  await zendesk.open(44);
  expect(await zendesk.composerText()).toBe('Half a thought');
});
