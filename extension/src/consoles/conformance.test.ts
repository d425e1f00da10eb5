import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readComposer } from '../composer/read-composer.ts';
import type { Console, LostField } from './console.ts';
import { serveFixture } from '../testing/serve-fixture.ts';
import { findConsole } from './registry.ts';

interface Expected {
  readonly url: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly api: { readonly ticket: object; readonly lost: readonly LostField[] };
  readonly page: 'unreadable' | { readonly ticket: object; readonly lost: readonly LostField[] };
  readonly composer: null | { readonly visibility: string; readonly channel: string; readonly format: string; readonly text: string };
  readonly anchor: boolean;
}

const consoles = ['zendesk'];
const folders = consoles.flatMap((name) => {
  const root = join(import.meta.dirname, name, 'fixtures');
  return readdirSync(root).map((folder) => [name, folder, join(root, folder)] as const);
});

function open(folder: string) {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const { window } = new JSDOM(readFileSync(join(folder, 'page.html'), 'utf8'), { url: expected.url });
  const adapter = findConsole(new URL(expected.url)) as Console;
  return { expected, page: window.document, window, adapter, key: adapter.ticketKey(new URL(expected.url))! };
}

const soon = (): AbortSignal => AbortSignal.timeout(60);
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

describe.each(folders)('%s, %s', (name, _folder, path) => {
  const { expected, page, window, adapter, key } = open(path);
  let before = '';
  beforeEach(() => { before = window.document.documentElement.outerHTML; });
  afterEach(() => expect(window.document.documentElement.outerHTML).toBe(before));

  test('knows the page and its ticket', () => {
    expect(adapter.name).toBe(name);
    expect(expected.url).toContain(key.id);
  });

  test('reads the expected ticket by GET', async () => {
    const asked = serveFixture(path);
    const { ticket, lost, from } = await adapter.readTicket(key, page, signal);
    expect({ ticket, lost: [...lost] }).toEqual(expected.api);
    expect(from).toBe('api');
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('reads the page where the API refuses, and names what it could not read', async () => {
    serveFixture(path, 403);
    const reading = adapter.readTicket(key, page, soon());
    if (expected.page === 'unreadable') return expect(reading).rejects.toMatchObject({ name: 'ConsoleError', console: name });
    const { ticket, lost, from } = await reading;
    expect({ ticket, lost: [...lost] }).toEqual(expected.page);
    return expect(from).toBe('page');
  });

  test('knows the agent and keeps nothing else of her', async () => {
    serveFixture(path);
    expect(await adapter.readAgent(page, signal)).toEqual(expected.agent);
  });

  test('finds the reply box of the ticket in front, with its audience and text', () => {
    const composer = adapter.findComposer(key, page);
    const state = readComposer(composer);
    const seen = composer && { visibility: composer.visibility, channel: composer.channel, format: composer.format, text: state.text };
    expect(seen ?? null).toEqual(expected.composer);
    expect(state.present).toBe(expected.composer !== null);
    expect(adapter.anchor(key, page) !== undefined).toBe(expected.anchor);
  });

  test('shows nothing of a ticket that stands behind', () => {
    const other = { ...key, id: '999' };
    expect(adapter.findComposer(other, page)).toBeUndefined();
    expect(adapter.anchor(other, page)).toBeUndefined();
    expect(adapter.findMessage(other, page, { at: '2026-11-01T00:00:00Z' })).toBeUndefined();
  });

  test('gives the agent’s own public messages after the last one known, newest first', async () => {
    serveFixture(path);
    const { ticket } = await adapter.readTicket(key, page, signal);
    const first = ticket.messages[0]?.id ?? null;
    const sent = await adapter.readSent(key, '7102', first, signal);
    const own = ticket.messages.slice(1).filter(({ author, visibility }) => author.name === 'Jonas Peeters' && visibility === 'public');
    expect(sent.messages.map(({ id }) => id)).toEqual(own.map(({ id }) => id).reverse());
    expect(sent.complete).toBe(true);
  });
});

test.each(['https://acme.zendesk.com/hc/en-us', 'https://acme.zendesk.com/agent/filters/1'])('no ticket on %s', (url) => {
  expect(findConsole(new URL(url))?.ticketKey(new URL(url))).toBeUndefined();
});

test.each(['https://zendesk.com.evil.test/agent/tickets/1', 'https://mail.test/agent/tickets/1'])('%s is no console', (url) => {
  expect(findConsole(new URL(url))).toBeUndefined();
});
