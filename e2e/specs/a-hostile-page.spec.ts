import { extensionId } from '../browser/extension-id.ts';
import { expect, test } from '../fixtures.ts';

interface Spy {
  readonly seen: string[];
}

/** Everything a page can bend in its own world, bent so that whatever passes through is noted. */
function bendTheWorld(): void {
  const spy: Spy = { seen: [] };
  Object.assign(globalThis, { spy });
  const note = (value: unknown): void => {
    if (typeof value === 'string' && value.length > 12) spy.seen.push(value);
    else if (value instanceof Element) spy.seen.push(value.outerHTML);
  };
  const bend = (owner: object, name: string): void => {
    const original = (owner as Record<string, unknown>)[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true, writable: true,
      value(this: unknown, ...given: unknown[]) {
        given.forEach(note);
        const result = Reflect.apply(original, this, given);
        note(result);
        return result;
      },
    });
  };
  for (const [owner, names] of [
    [JSON, ['stringify', 'parse']], [Element.prototype, ['setAttribute', 'append', 'prepend', 'attachShadow', 'replaceChildren']],
    [Node.prototype, ['appendChild', 'insertBefore']], [Document.prototype, ['createElement']], [EventTarget.prototype, ['addEventListener']],
    [DataTransfer.prototype, ['setData']], [String.prototype, ['normalize', 'trim', 'replaceAll']], [globalThis, ['fetch', 'postMessage', 'structuredClone']],
  ] as const) for (const name of names) bend(owner, name);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachOpen(options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(note))).observe(document, { subtree: true, childList: true });
}

test('a page that bends every function it has reads nothing of the draft before Insert, and the draft still goes in whole', async ({ page, panel, zendesk }) => {
  await page.addInitScript(bendTheWorld);
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  const sentence = draft.split('\n\n')[1]!.slice(0, 40);
  const { seen } = await page.evaluate(() => (globalThis as unknown as { spy: Spy }).spy);
  expect(seen.length).toBeGreaterThan(50);
  expect(seen.filter((text) => text.includes(sentence))).toEqual([]);
  expect(seen.filter((text) => text.includes('chrome-extension:'))).toEqual([]);
  await panel.insert();
  await expect.poll(async () => (await zendesk.composerText()).replaceAll(/\s+/g, ' ')).toContain(sentence);
});

test('messages, events and calls that a page makes up are not obeyed', async ({ context, page, panel, replica, zendesk }) => {
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  const id = await extensionId(context);
  await page.evaluate((extension) => {
    const orders = [{ type: 'command', command: 'insert' }, { type: 'insert', request: { text: 'Owned', onInternal: 'insert', onExistingText: 'at-cursor' } }, { requestId: '1', body: { type: 'read-ticket' } }];
    for (const order of orders) {
      for (let index = 0; index < window.length; index += 1) window[index]!.postMessage(order, '*');
      window.postMessage(order, '*');
      document.dispatchEvent(new CustomEvent('countersign', { detail: order }));
      new BroadcastChannel('countersign').postMessage(order);
      const { runtime } = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?(to: string, message: unknown): void; connect?(to: string, options: object): void } } }).chrome ?? {};
      try {
        runtime?.sendMessage?.(extension, order);
        runtime?.connect?.(extension, { name: 'countersign-panel' });
      } catch {
        // Refused by the browser, as it should be.
      }
    }
    for (const host of document.querySelectorAll('[data-countersign]')) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'paste', 'input']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      (host as HTMLElement).click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'D', code: 'KeyD', altKey: true, shiftKey: true, bubbles: true, composed: true }));
    }
  }, id);
  await panel.regenerate();
  expect(await panel.waitForDraft()).toBe(draft);
  expect(await zendesk.composerText()).toBe('');
  expect(replica.ledger.writes).toEqual([]);
});

test('a page can neither load our files by their lasting address nor look into what stands in it', async ({ context, page, panel, zendesk }) => {
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  const id = await extensionId(context);
  const loaded = await page.evaluate(async (extension) => {
    const files = ['panel.html', 'page-tools.js', 'editor-bridge.js', 'manifest.json', 'background.js'];
    const asked = await Promise.all(files.map((file) => fetch(`chrome-extension://${extension}/${file}`).then(({ ok }) => ok, () => false)));
    const listed = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith('chrome-extension:'));
    const roots = [...document.querySelectorAll('[data-countersign]')].map((host) => host.shadowRoot);
    return { asked, listed, roots, frames: document.querySelectorAll('iframe').length, text: document.documentElement.outerHTML };
  }, id);
  expect(loaded.asked).toEqual([false, false, false, false, false]);
  expect(loaded.listed).toEqual([]);
  expect(loaded.roots.every((root) => root === null)).toBe(true);
  expect(loaded.text).not.toContain(draft.split('\n\n')[1]!.slice(0, 40));
});

test('something laid over the panel gets clicks of its own, and ours does nothing by them', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const button = (await (await panel.insertButton()).boundingBox())!;
  await page.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { id: 'cover', popover: 'manual' });
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:.01;border:0;margin:0';
    document.body.append(cover);
    cover.showPopover();
  });
  await page.mouse.click(button.x + 10, button.y + 10);
  await page.evaluate(() => document.querySelector('#cover')!.remove());
  await panel.regenerate();
  await panel.waitForDraft();
  expect(await zendesk.composerText()).toBe('');
});

test('a page that throws the panel out does no more than that', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.evaluate(() => document.querySelectorAll('[data-countersign]').forEach((host) => host.remove()));
  await zendesk.type('Written by hand.');
  await zendesk.submit();
  expect(replica.ledger.submits).toHaveLength(1);
  expect(thrown).toEqual([]);
});
