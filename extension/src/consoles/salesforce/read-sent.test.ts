import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readFromPage } from './read-from-page.ts';
import { readSent } from './read-sent.ts';
import { ticketKey } from './ticket-key.ts';

const url = 'https://acme.lightning.force.com/lightning/r/Case/500Qy00000AbCdEIAV/view';
const { document: page } = new JSDOM(readFileSync(join(import.meta.dirname, 'fixtures/2026-11-email/page.html'), 'utf8'), { url }).window;
const key = ticketKey(new URL(url))!;
const { signal } = new AbortController();
const { ticket } = await readFromPage(key, page, signal);
const idOf = (text: string) => ticket.messages.find((message) => message.text.includes(text))!.id;

test('of a feed, the public words of agents after the one known last are what may have been sent, newest first', async () => {
  const { messages, complete } = await readSent(key, '', idOf('no longer charges'), signal, page);
  expect(messages.map(({ id, authorId, format }) => [id, authorId, format])).toEqual([[idOf('loan battery'), '', 'text'], [idOf('another socket'), '', 'html']]);
  expect(complete).toBe(true);
});

test('where the page says who is signed in, each is told from a colleague’s', async () => {
  const { messages } = await readSent(key, 'Lena de Vries', idOf('another socket'), signal, page);
  expect(messages.map(({ authorId }) => authorId)).toEqual(['Jonas Peeters']);
});

test('a message that is in the feed no more, and a case that isn’t in front, claim nothing', async () => {
  await expect(readSent(key, '', 'page:gone:1', signal, page)).rejects.toMatchObject({ name: 'ConsoleError' });
  await expect(readSent({ ...key, id: '500Qy00000OtHeRIAV' }, '', null, signal, page)).rejects.toMatchObject({ name: 'ConsoleError' });
});

test('a reply is not taken for an older one because the page tells its time by the minute', async () => {
  const { messages } = await readSent(key, '', idOf('no longer charges'), signal, page);
  const shown = ticket.messages.find(({ id }) => id === messages[0]!.id)!.at;
  expect(Date.parse(shown!) % 60_000).toBe(0);
  expect(Date.parse(messages[0]!.at) - Date.parse(shown!)).toBe(59_999);
});
