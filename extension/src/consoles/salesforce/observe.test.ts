import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConsoleChange } from '../console.ts';
import { observe } from './observe.ts';
import { selectors } from './selectors.ts';
import { lookedAt } from '../../testing/looked-at.ts';

const html = readFileSync(join(import.meta.dirname, 'fixtures/2026-11-email/page.html'), 'utf8');
let page: Document;
let changes: ConsoleChange[];
let life: AbortController;

const front = (): HTMLElement => page.querySelector<HTMLElement>(selectors.activeTab)!;
const one = <Found extends Element = HTMLElement>(selector: string): Found => front().querySelector<Found>(selector)!;

beforeEach(() => {
  const { window } = new JSDOM(html, { url: 'https://acme.lightning.force.com/lightning/r/Case/500Qy00000AbCdEIAV/view' });
  page = window.document;
  changes = [];
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('AbortSignal', window.AbortSignal);
  life = new AbortController();
  observe(page, life.signal, (change) => changes.push(change));
});

afterEach(() => vi.unstubAllGlobals());

test('the customer writes again', async () => {
  one(selectors.feedItem).before(one(selectors.feedItem).cloneNode(true));
  await lookedAt();
  expect(changes).toEqual(['thread']);
});

test('an agent’s new entry may be the reply', async () => {
  one(selectors.feedItem).before(one('[data-type="TextPost"]').cloneNode(true));
  await lookedAt();
  expect(changes).toEqual(['thread', 'submitted']);
});

test('an editor that becomes empty may have been sent', async () => {
  one(selectors.richEditable).textContent = 'Words';
  await lookedAt();
  one(selectors.richEditable).textContent = '';
  await lookedAt();
  expect(changes).toEqual(['submitted']);
});

test('a press on the publisher’s button is a hint, also from within a shadow root', () => {
  const root = front().appendChild(page.createElement('lightning-button')).attachShadow({ mode: 'open' });
  const button = root.appendChild(Object.assign(page.createElement('button'), { className: 'cuf-publisherShareButton' }));
  button.dispatchEvent(new page.defaultView!.Event('click', { bubbles: true, composed: true }));
  expect(changes).toEqual(['submitted']);
});

test('another audience of a post is a change of the reply box', async () => {
  one(selectors.audience).title = 'Acme only';
  one(selectors.audience).textContent = 'Acme only';
  await lookedAt();
  expect(changes).toEqual(['composer']);
});

test('a mail’s editor is noticed when its frame comes, and what is written in it', async () => {
  const frame = one('.feed-panel').appendChild(page.createElement('iframe'));
  frame.contentDocument!.body.setAttribute('contenteditable', 'true');
  await lookedAt();
  expect(changes).toContain('composer');
  changes.length = 0;
  frame.contentDocument!.body.textContent = 'Words';
  await lookedAt();
  frame.contentDocument!.body.textContent = '';
  await lookedAt();
  expect(changes).toEqual(['submitted']);
});

test('an editor that comes within a shadow root is noticed', async () => {
  one(selectors.richEditable).remove();
  const root = front().appendChild(page.createElement('lightning-input-rich-text')).attachShadow({ mode: 'open' });
  await lookedAt();
  changes.length = 0;
  const editable = root.appendChild(Object.assign(page.createElement('div'), { className: 'ql-editor' }));
  editable.setAttribute('contenteditable', 'true');
  await lookedAt();
  expect(changes).toEqual(['composer']);
});

test('another tab in front is a move', async () => {
  front().classList.remove('active');
  await lookedAt();
  expect(changes).toEqual(['navigated', 'composer']);
});

test('an entry in a tab behind says nothing, and nothing is heard after the end', async () => {
  page.querySelector('#tab-999 .cuf-feed')!.append(one(selectors.feedItem).cloneNode(true));
  await lookedAt();
  life.abort();
  one(selectors.feedItem).before(one(selectors.feedItem).cloneNode(true));
  await lookedAt();
  expect(changes).toEqual([]);
});
