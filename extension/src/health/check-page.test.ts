import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import type { Console } from '../consoles/console.ts';
import { findConsole } from '../consoles/registry.ts';
import { wait } from '../session/wait.ts';
import { checkPage } from './check-page.ts';
import { consoleHooks } from './console-hooks.ts';
import { missingHooks } from './missing-hooks.ts';
import { settlePage } from './settle-page.ts';

const fixtures = Object.keys(consoleHooks).flatMap((name) => {
  const root = join(import.meta.dirname, '../consoles', name, 'fixtures');
  return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name: folder }) => [name, folder, join(root, folder)] as const);
});

interface Expected {
  readonly url: string;
  readonly api?: { readonly ticket: TicketInput };
}

function open(folder: string) {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const { document } = new JSDOM(readFileSync(join(folder, 'page.html'), 'utf8'), { url: expected.url }).window;
  const adapter = findConsole(new URL(expected.url)) as Console;
  const key = adapter.ticketKey(new URL(expected.url))!;
  const ticket = expected.api?.ticket;
  return { page: document, name: adapter.name, key, facts: { hasMessages: (ticket?.messages.length ?? 0) > 0, isClosed: ticket?.status === 'closed', hasComposer: adapter.findComposer(key, document) !== undefined } };
}

describe.each(fixtures.filter(([, folder]) => !folder.includes('broken')))('%s, %s', (_name, _folder, path) => {
  test('has every hook it should have', () => {
    const { page, name, key, facts } = open(path);
    expect(missingHooks(checkPage(name, key, page), facts).map(({ field, view, selector }) => [field, view, selector])).toEqual([]);
  });
});

describe('an e-mail ticket in Zendesk', () => {
  const path = join(import.meta.dirname, '../consoles/zendesk/fixtures/2026-11-email');
  const lost = ({ page, name, key, facts }: ReturnType<typeof open>) => missingHooks(checkPage(name, key, page), { ...facts, hasComposer: false }).map(({ field, view }) => `${field}, ${view}`);
  const forget = (page: Document, testId: string): void => page.querySelectorAll(`[data-test-id="${testId}"]`).forEach((element) => element.removeAttribute('data-test-id'));

  test.each([
    ['omni-header-subject', 'subject, header'], ['ticket-system-field-requester-menu', 'requester, fields'], ['omni-log-comment-item', 'messages, conversation'],
    ['omnichannel-channel-switcher-button', 'audience, composer'], ['omnichannel-composer-toolbar', 'tool row, composer'],
  ])('without %s has lost its %s', (testId, field) => {
    const opened = open(path);
    forget(opened.page, testId);
    expect(lost(opened)).toEqual([field]);
  });

  test('without its reply box has lost that, and no part of it', () => {
    const opened = open(path);
    opened.page.querySelectorAll('.ck-editor__editable').forEach((element) => element.remove());
    opened.page.querySelectorAll('[data-test-id^="omnicomposer"]').forEach((element) => element.remove());
    forget(opened.page, 'omnichannel-composer-toolbar');
    expect(lost(opened)).toEqual(['reply box, composer']);
    expect(missingHooks(checkPage(opened.name, opened.key, opened.page), { hasMessages: true, isClosed: true, hasComposer: false })).toEqual([]);
  });

  test('whose own part is gone has lost that and its reply box, not all that was in it', () => {
    const opened = open(path);
    forget(opened.page, `ticket-${opened.key.id}-standard-layout`);
    expect(lost(opened)).toEqual(['messages, ticket', 'reply box, composer']);
  });

  test('is not helped by a ticket that stands behind it', () => {
    const opened = open(path);
    const other = opened.page.createElement('div');
    other.innerHTML = '<input data-test-id="omni-header-subject">';
    opened.page.body.append(other);
    opened.page.querySelector('[data-is-active="true"] [data-test-id="omni-header-subject"]')!.removeAttribute('data-test-id');
    expect(lost(opened)).toEqual(['subject, header']);
  });

  test('is checked without leaving a trace, and without telling which ticket it is', () => {
    const { page, name, key } = open(path);
    const before = page.documentElement.outerHTML;
    const checked = checkPage(name, key, page);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(checked)).not.toContain(key.id);
  });

  test('that draws its subject late has lost nothing', async () => {
    const { page, name, key, facts } = open(path);
    const subject = page.querySelector('[data-is-active="true"] [data-test-id="omni-header-subject"]')!;
    const place = subject.parentElement!;
    subject.remove();
    const settled = settlePage(name, key, page, facts, performance.now(), new AbortController().signal);
    place.append(subject);
    expect(missingHooks(await settled, facts)).toEqual([]);
  });

  test('that never draws its subject is told well within two seconds', async () => {
    const { page, name, key, facts } = open(path);
    page.querySelector('[data-is-active="true"] [data-test-id="omni-header-subject"]')!.remove();
    const settled = settlePage(name, key, page, facts, performance.now(), new AbortController().signal);
    const told = await Promise.race([settled, wait(1900, new AbortController().signal)]);
    expect(told && missingHooks(told, facts)).toHaveLength(1);
  });
});
