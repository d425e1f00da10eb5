import { expect, test } from '../fixtures.ts';

test('nothing but the human\'s own click reaches the console\'s write endpoints', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await panel.insert();
  const saved = () => replica.ledger.autosaves.at(-1)?.body;
  await expect.poll(async () => saved() === JSON.stringify({ html: await zendesk.composerHtml(), public: true })).toBe(true);
  await zendesk.undo();
  await expect.poll(async () => saved() === JSON.stringify({ html: '', public: true })).toBe(true);
  await zendesk.composer.focus();
  await page.keyboard.press('Alt+Shift+D');
  await expect.poll(() => zendesk.composerText()).not.toBe('');
  await expect.poll(async () => saved() === JSON.stringify({ html: await zendesk.composerHtml(), public: true })).toBe(true);
  await panel.regenerate();
  await panel.waitForDraft();
  await panel.dismiss();
  await zendesk.openFromList(48228);
  await panel.waitForDraft();
  await zendesk.switchTo(4747);
  expect(replica.ledger.submits).toEqual([]);
  expect(new Set(replica.ledger.writes.map((entry) => entry.kind))).toEqual(new Set(['autosave']));
  await zendesk.submit();
  expect(replica.ledger.submits).toHaveLength(1);
});

test('a key press made by a script inserts nothing', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  await page.evaluate(() => {
    const press = { key: 'D', code: 'KeyD', altKey: true, shiftKey: true, bubbles: true, cancelable: true };
    for (const target of [document.body, document.activeElement ?? document.body, window]) target.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await panel.regenerate();
  await panel.waitForDraft();
  expect(await zendesk.composerText()).toBe('');
});

test('the page cannot see the panel, its frame or its token', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  const reach = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length;
    return { frames: document.querySelectorAll('iframe').length, hosts, text: document.documentElement.innerHTML, stored: { ...localStorage }, cookie: document.cookie };
  });
  expect(reach.text).not.toContain(draft.split('\n\n')[1]);
  expect(reach.stored).toEqual({});
  const frame = await panel.frame();
  expect(await page.evaluate(() => Array.from({ length: window.frames.length }, (_, index) => {
    try {
      return window.frames[index]!.document.title;
    } catch {
      return 'refused';
    }
  }))).toEqual(Array.from({ length: await page.evaluate(() => window.frames.length) }, () => 'refused'));
  expect(frame.url()).toMatch(/^chrome-extension:/);
});

test('a ticket is three reads, each made once; field names are asked for once a page, the requester’s other tickets once a ticket, after it was shown', async ({ panel, replica, zendesk }) => {
  const asked = () => replica.ledger.reads.map(({ path }) => path.replace(/users\/\d+/, 'users/{id}')).filter((path) => path.startsWith('/api/v2/'));
  await zendesk.open(4747);
  await panel.waitForDraft();
  await expect.poll(() => asked().length).toBe(7);
  expect(asked().slice(0, 3).sort()).toEqual(['/api/v2/tickets/4747.json', '/api/v2/tickets/4747/comments.json', '/api/v2/users/me.json']);
  expect(asked().slice(3).sort()).toEqual(['/api/v2/custom_statuses.json', '/api/v2/ticket_fields.json', '/api/v2/tickets/4747.json', '/api/v2/users/{id}/tickets/requested.json']);
  await zendesk.openFromList(48228);
  await panel.says('#48228');
  await panel.waitForDraft();
  await expect.poll(() => asked().length).toBe(11);
  expect(asked().slice(7).sort()).toEqual(['/api/v2/tickets/48228.json', '/api/v2/tickets/48228.json', '/api/v2/tickets/48228/comments.json', '/api/v2/users/{id}/tickets/requested.json']);
});
