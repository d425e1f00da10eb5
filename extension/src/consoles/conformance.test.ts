import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readComposer } from '../composer/read-composer.ts';
import type { Console, LostField } from './console.ts';
import { consolePages } from '../manifest.ts';
import { serveFixture } from '../testing/serve-fixture.ts';
import { consoles, findConsole } from './registry.ts';

interface Reading {
  readonly ticket: object;
  readonly lost: readonly LostField[];
}

interface Expected {
  readonly url: string;
  /** `unknown` where the page doesn't say who is signed in. */
  readonly agent: 'unknown' | { readonly id: string; readonly name: string };
  /** `none` where the page script has no API to read from. */
  readonly api: 'none' | Reading;
  readonly page: 'unreadable' | Reading;
  readonly composer: null | { readonly visibility: string; readonly channel: string; readonly format: string; readonly text: string };
  readonly anchor: boolean;
}

/** A console's `fixtures/addresses.json`: pages of it that show no ticket, and addresses that only look like it. */
interface Addresses {
  readonly noTicket: readonly string[];
  readonly noConsole: readonly string[];
}

/** What every console must be seen to read; more where it has more. */
const kinds = ['email', 'many-messages', 'internal-only', 'german', 'empty', 'broken'];

const readJson = <Content>(...path: string[]): Content => JSON.parse(readFileSync(join(...path), 'utf8')) as Content;
const fixturesOf = (name: string): string => join(import.meta.dirname, name, 'fixtures');
const folders = consoles.flatMap(({ console: { name } }) =>
  readdirSync(fixturesOf(name), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => [name, entry.name, join(fixturesOf(name), entry.name)] as const));
const addresses = consoles.map(({ console: { name } }) => [name, readJson<Addresses>(fixturesOf(name), 'addresses.json')] as const);

function open(folder: string) {
  const expected = readJson<Expected>(folder, 'expected.json');
  const { window } = new JSDOM(readFileSync(join(folder, 'page.html'), 'utf8'), { url: expected.url });
  const adapter = findConsole(new URL(expected.url)) as Console;
  return { expected, page: window.document, adapter, key: adapter.ticketKey(new URL(expected.url))! };
}

function changesNothing(page: Document): void {
  let before = '';
  beforeEach(() => { before = page.documentElement.outerHTML; });
  afterEach(() => expect(page.documentElement.outerHTML).toBe(before));
}

const soon = (): AbortSignal => AbortSignal.timeout(60);
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

describe.each(folders)('%s, %s', (name, _folder, path) => {
  const { expected, page, adapter, key } = open(path);
  changesNothing(page);

  test('knows the page and its ticket', () => {
    expect(adapter.name).toBe(name);
    expect(expected.url).toContain(key.id);
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
    const agent = adapter.readAgent(page, signal);
    if (expected.agent === 'unknown') return expect(agent).rejects.toMatchObject({ name: 'ConsoleError', console: name });
    return expect(await agent).toEqual(expected.agent);
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
});

describe.each(folders.filter(([, , path]) => readJson<Expected>(path, 'expected.json').api !== 'none'))('%s, %s, by its API', (_name, _folder, path) => {
  const { expected, page, adapter, key } = open(path);
  changesNothing(page);

  test('reads the expected ticket by GET', async () => {
    const asked = serveFixture(path);
    const { ticket, lost, from } = await adapter.readTicket(key, page, signal);
    expect({ ticket, lost: [...lost] }).toEqual(expected.api);
    expect(from).toBe('api');
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('gives the agent’s own public messages after the last one known, newest first', async () => {
    serveFixture(path);
    const { ticket } = await adapter.readTicket(key, page, signal);
    const first = ticket.messages[0]?.id ?? null;
    const sent = await adapter.readSent(key, '7102', first, signal, page);
    const own = ticket.messages.slice(1).filter(({ author, visibility }) => author.name === 'Jonas Peeters' && visibility === 'public');
    expect(sent.messages.map(({ id }) => id)).toEqual(own.map(({ id }) => id).reverse());
    expect(sent.complete).toBe(true);
  });
});

describe.each(addresses)('%s', (name, { noTicket, noConsole }) => {
  test('answers at a host of its own', () => {
    const known = [...consoles.filter((one) => one.console.name === name).map(({ host }) => host.source), ...consolePages[name]];
    expect(known.filter((host) => /\bexample\b/.test(host)), `say where ${name} answers: registry.ts, manifest.ts, its ticket-key.ts and fixtures/addresses.json`).toEqual([]);
  });

  test('has a dated fixture of every kind', () => {
    const own = folders.filter(([console]) => console === name).map(([, folder]) => folder);
    const missing = kinds.filter((kind) => !own.some((folder) => /^\d{4}-\d{2}-/.test(folder) && folder.endsWith(kind)));
    expect(missing, `write consoles/${name}/fixtures/YEAR-MONTH-KIND with page.html, api/*.json and expected.json`).toEqual([]);
  });

  test.each(noTicket)('shows no ticket on %s', (address) => {
    const url = new URL(address);
    expect(findConsole(url)?.name).toBe(name);
    expect(findConsole(url)?.ticketKey(url)).toBeUndefined();
  });

  test.each(noConsole)('is not what answers on %s', (address) => expect(findConsole(new URL(address))).toBeUndefined());
});
