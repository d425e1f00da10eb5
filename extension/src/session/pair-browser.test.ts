import { uuidv7 } from '@countersign/shared/ids';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import { pairBrowser } from './pair-browser.ts';
import { storedSession } from './stored-session.ts';

const ticketKey = { console: 'zendesk', host: 'acme.zendesk.com', id: '41' } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await pairBrowser({ origin: 'https://one.example', token: 'a' });
  await outbox.append({ id: uuidv7(), at: '2026-11-20T09:14:00Z', ticketKey, suggestionId: 'sug_1', type: 'suggestion.dismissed' }, { format: 'text', content: 'Words to a customer' });
  await pendingSends.store({ suggestionId: 'sug_1', ticketKey, agentId: '7', afterMessageId: null, insertedAt: '2026-11-20T09:14:00Z', via: 'insert' });
  await storedSession.forget();
});

test('what waits for one server is never sent to another', async () => {
  await pairBrowser({ origin: 'https://two.example', token: 'b' });
  expect(await outbox.list()).toEqual([]);
  expect(await pendingSends.list()).toEqual([]);
});

test('what waits is kept when the browser is paired with the same server again', async () => {
  await pairBrowser({ origin: 'https://one.example', token: 'b' });
  expect(await outbox.list()).toHaveLength(1);
  expect(await pendingSends.list()).toHaveLength(1);
  expect(await storedSession.read()).toEqual({ is: 'paired', session: { origin: 'https://one.example', token: 'b' } });
});
