import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readFromPage } from './read-from-page.ts';
import { ticketKey } from './ticket-key.ts';

const url = 'https://acme.lightning.force.com/lightning/r/Case/500Qy00000AbCdEIAV/view';
const caseWith = (entryClass: string): Document => new JSDOM(
  `<div class="split-right"><section class="tabContent active oneConsoleTab"><article class="${entryClass}"><emailui-rich-text-output value="&lt;p&gt;Where is my order?&lt;/p&gt;"></emailui-rich-text-output></article></section></div>`,
  { url },
).window.document;
const read = (page: Document) => readFromPage(ticketKey(new URL(url))!, page, new AbortController().signal);

test('mail in the feed is read', async () => {
  expect((await read(caseWith('cuf-feedItem'))).ticket.messages.map(({ text }) => text)).toEqual(['Where is my order?']);
});

test('mail that stands in no entry we know is a page that changed, not a case without messages', async () => {
  await expect(read(caseWith('cuf-feedItem-later'))).rejects.toMatchObject({ lost: [{ field: 'messages' }] });
});

test('where an organisation heads its cases by their number, that is no subject', async () => {
  const page = caseWith('cuf-feedItem');
  page.body.insertAdjacentHTML('afterbegin', '<a class="tabHeader" aria-controls="t" href="/lightning/r/Case/500Qy00000AbCdEIAV/view">00001041</a>');
  page.querySelector('section')!.insertAdjacentHTML('afterbegin', '<h1><lightning-formatted-text slot="primaryField">00001041</lightning-formatted-text></h1>');
  const { ticket, lost } = await read(page);
  expect(ticket).toMatchObject({ subject: '', fields: { caseNumber: '00001041' } });
  expect(lost.map(({ field }) => field)).toContain('subject');
});

test('a case without a subject is read in whole: its heading is there and empty', async () => {
  const page = caseWith('cuf-feedItem');
  expect((await read(page)).lost).toContainEqual(expect.objectContaining({ field: 'subject' }));
  page.querySelector('section')!.insertAdjacentHTML('afterbegin', '<h1><lightning-formatted-text slot="primaryField"></lightning-formatted-text></h1>');
  expect((await read(page)).lost.map(({ field }) => field)).not.toContain('subject');
});
