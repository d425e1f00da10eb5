import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConsoleChange } from '../console.ts';
import { findComposer } from './find-composer.ts';
import { observe } from './observe.ts';
import { readAgent } from './read-agent.ts';
import { selectors } from './selectors.ts';
import { lookedAt } from '../../testing/looked-at.ts';

const html = readFileSync(join(import.meta.dirname, 'fixtures/2026-11-email/page.html'), 'utf8');
let page: Document;
let changes: ConsoleChange[];
let life: AbortController;

const one = <Found extends Element = HTMLElement>(selector: string): Found => page.querySelector<Found>(selector)!;

beforeEach(() => {
  const { window } = new JSDOM(html, { url: 'https://acme.freshdesk.com/a/tickets/41' });
  page = window.document;
  changes = [];
  life = new window.AbortController();
  observe(page, life.signal, (change) => changes.push(change));
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function addMessage(by: string): void {
  const last = [...page.querySelectorAll(selectors.message)].at(-1)!;
  const item = last.cloneNode(true) as HTMLElement;
  item.className = `ticket-details__item ${by}`;
  last.after(item);
}

test('the customer writes again', async () => {
  addMessage('ticket-details__requestor');
  await lookedAt();
  expect(changes).toEqual(['thread']);
});

test('a note of a colleague is no reply', async () => {
  addMessage('ticket-details__privatenote');
  await lookedAt();
  expect(changes).toEqual(['thread']);
});

test('an agent’s new message may be the reply', async () => {
  addMessage('');
  await lookedAt();
  expect(changes).toEqual(['thread', 'submitted']);
});

test('the banner that asks to refresh means news, once', async () => {
  one(selectors.refresh).hidden = false;
  await lookedAt();
  one(selectors.refresh).textContent = 'Updated twice';
  await lookedAt();
  expect(changes).toEqual(['thread']);
});

test('a composer with text that closes may have been sent', async () => {
  one(selectors.form).remove();
  await lookedAt();
  expect(changes).toEqual(['composer', 'submitted']);
});

test('a composer that becomes empty may have been sent', async () => {
  one(selectors.editable).textContent = '';
  await lookedAt();
  expect(changes).toEqual(['submitted']);
});

test('another composer in front is a change of the reply box', async () => {
  const note = one(selectors.form).cloneNode(true) as HTMLElement;
  note.dataset['testId'] = 'note-editor';
  one(selectors.form).hidden = true;
  one(selectors.form).after(note);
  await lookedAt();
  expect(changes).toEqual(['composer']);
});

test('tools that the editor draws anew are a change of the reply box, so that the chip is put back', async () => {
  const groups = page.querySelectorAll(selectors.toolGroup);
  groups[1]!.replaceWith(groups[1]!.cloneNode(true));
  await lookedAt();
  expect(changes).toEqual(['composer']);
});

test('a press on a send button is a hint, wherever in it', () => {
  const label = page.createElement('strong');
  one('[data-test-id="send-email"]').append(label);
  label.dispatchEvent(new page.defaultView!.Event('click', { bubbles: true }));
  expect(changes).toEqual(['submitted']);
});

test('the title of another ticket is a move, and its first messages are no news', async () => {
  page.title = '[#42] Another : Tarn Cycles';
  await lookedAt();
  expect(changes.splice(0)).toEqual(['navigated', 'composer']);
  for (const item of page.querySelectorAll(`${selectors.message}, ${selectors.form}`)) item.remove();
  page.title = '[#41] Back : Tarn Cycles';
  await lookedAt();
  expect(changes.splice(0)).toEqual(['navigated', 'composer']);
  one('.ticket-conversations').append(Object.assign(page.createElement('div'), { className: 'ticket-details__item' }));
  await lookedAt();
  expect(changes).toEqual([]);
});

test('nothing is heard after the view has ended', async () => {
  life.abort();
  addMessage('');
  await lookedAt();
  expect(changes).toEqual([]);
});

test('a reply that was opened before the agent’s signature was known is looked at again once it is', async () => {
  const key = { console: 'freshdesk' as const, host: 'acme.freshdesk.com', id: '41' };
  vi.stubGlobal('fetch', async () => Response.json({ id: 7, signature: '<div>Kind regards,<br>Lena</div>', contact: { name: 'Lena' } }));
  expect(findComposer(key, page)?.signature).toBeUndefined();
  await readAgent(page, life.signal);
  expect(findComposer(key, page)?.signature).toBe('Kind regards,\nLena');
  expect(changes).toEqual(['composer']);
});
