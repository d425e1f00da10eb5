import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import type { ConsoleChange } from '../console.ts';
import { observe } from './observe.ts';
import { selectors } from './selectors.ts';
import { lookedAt } from '../../testing/looked-at.ts';

const html = readFileSync(join(import.meta.dirname, 'fixtures/2026-11-email/page.html'), 'utf8');
let page: Document;
let changes: ConsoleChange[];
let life: AbortController;

const one = <Found extends Element>(selector: string): Found => page.querySelector('[data-is-active="true"]')!.querySelector<Found>(selector)!;

beforeEach(() => {
  const { window } = new JSDOM(html, { url: 'https://acme.zendesk.com/agent/tickets/41' });
  page = window.document;
  changes = [];
  life = new window.AbortController();
  observe(page, life.signal, (change) => changes.push(change));
});

function addMessage(type: string): void {
  const article = one(selectors.message).cloneNode(true) as Element;
  article.querySelector(selectors.bubble)!.setAttribute('type', type);
  one(selectors.log).append(article);
}

test('the customer writes again', async () => {
  addMessage('end-user');
  await lookedAt();
  expect(changes).toEqual(['thread']);
});

test('the customer writes again where the log then holds an older message back', async () => {
  const messages = [...page.querySelector('[data-is-active="true"]')!.querySelectorAll(selectors.message)];
  const article = messages.at(-1)!.cloneNode(true) as Element;
  article.querySelector(selectors.time)!.setAttribute('datetime', '2026-11-21T09:00:00Z');
  messages[0]!.remove();
  messages.at(-1)!.after(article);
  await lookedAt();
  expect(changes).toEqual(['thread']);
});

test('a log that is drawn anew with the same messages is no news', async () => {
  const log = one(selectors.log);
  log.replaceChildren(...[...log.children].map((child) => child.cloneNode(true)));
  await lookedAt();
  expect(changes).toEqual([]);
});

test('an agent’s new message may be the reply', async () => {
  addMessage('agent');
  await lookedAt();
  expect(changes).toEqual(['thread', 'submitted']);
});

test('a reply that becomes empty may have left', async () => {
  const editable = one(selectors.richEditable);
  editable.textContent = 'Words';
  await lookedAt();
  editable.textContent = '';
  await lookedAt();
  expect(changes).toEqual(['submitted']);
});

test('a press on the submit button is a hint, wherever in it', async () => {
  const label = page.createElement('strong');
  one(selectors.submit).append(label);
  label.dispatchEvent(new page.defaultView!.Event('click', { bubbles: true }));
  expect(changes).toEqual(['submitted']);
});

test('the switch to an internal note is a change of the reply box', async () => {
  one<HTMLElement>(selectors.channelSwitch).dataset['channel'] = 'internal';
  await lookedAt();
  expect(changes).toEqual(['composer']);
});

test('another pane in front is a move', async () => {
  one(selectors.log).closest('[data-is-active]')!.setAttribute('data-is-active', 'false');
  await lookedAt();
  expect(changes).toEqual(['navigated', 'composer']);
});

test('side by side, the tab that is selected says which pane counts', async () => {
  const tab = page.querySelector<HTMLElement>(selectors.tab)!;
  tab.dataset['entityIsSelected'] = 'false';
  const other = tab.cloneNode() as HTMLElement;
  Object.assign(other.dataset, { entityId: '999', entityIsSelected: 'true' });
  tab.after(other);
  await lookedAt();
  expect(changes).toEqual(['navigated', 'composer']);
});

test('a message in a pane behind says nothing', async () => {
  page.querySelector(`[data-is-active="false"] ${selectors.log}`)!.append(one(selectors.message).cloneNode(true));
  await lookedAt();
  expect(changes).toEqual([]);
});

test('nothing is heard after the view has ended', async () => {
  life.abort();
  addMessage('agent');
  await lookedAt();
  expect(changes).toEqual([]);
});

test('a part of the ticket that goes under another name is looked at again', async () => {
  one(selectors.log).setAttribute('data-test-id', 'omni-log-container-later');
  await lookedAt();
  expect(changes).toEqual(['thread']);
});
