import { afterEach, expect, test, vi } from 'vitest';
import { readConversations } from './read-conversations.ts';
import { readSent as readSentBy } from './read-sent.ts';

const { signal } = new AbortController();
const agentId = '7102';
const readSent = readSentBy.bind(null, readConversations);
let ids = 0;

function thread(length: number): object[] {
  return Array.from({ length }, (_, index) => ({
    id: 1000 + index, user_id: Number(agentId), incoming: false, private: false, body: `<div>Reply ${index}</div>`, body_text: `Reply ${index}`,
    created_at: new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(),
  }));
}

function serve(entries: readonly object[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const page = Number(new URL(address).searchParams.get('page'));
    asked.push(String(page));
    return Response.json(entries.slice((page - 1) * 100, page * 100));
  });
  return asked;
}

const ticket = () => ({ console: 'freshdesk' as const, host: 'acme.freshdesk.com', id: String((ids += 1)) });

afterEach(() => vi.unstubAllGlobals());

test('a reply on the last page of a long ticket is found, and the next look begins there', async () => {
  const key = ticket();
  const entries = thread(250);
  const asked = serve(entries);
  expect((await readSent(key, agentId, '1248', signal)).messages.map(({ id }) => id)).toEqual(['1249']);
  expect(asked.splice(0)).toEqual(['1', '2', '3']);
  entries.push({ ...thread(251)[250] });
  expect((await readSent(key, agentId, '1249', signal)).messages).toMatchObject([{ id: '1250', authorId: agentId, format: 'html', content: '<div>Reply 250</div>' }]);
  expect(asked).toEqual(['3']);
});

test('notes, customers and other agents are not the agent’s replies', async () => {
  const [known, note, customer, other] = thread(4);
  serve([known!, { ...note, private: true }, { ...customer, incoming: true }, { ...other, user_id: 7999 }]);
  expect(await readSent(ticket(), agentId, '1000', signal)).toEqual({ messages: [], complete: true });
});

test('a thread too long to read in one go is read on with the next look, and nothing is guessed before', async () => {
  const key = ticket();
  serve(thread(1101));
  expect(await readSent(key, agentId, '2099', signal)).toEqual({ messages: [], complete: false });
  expect((await readSent(key, agentId, '2099', signal)).messages.map(({ id }) => id)).toEqual(['2100']);
});

test('a message known last that is gone sends the look back to the beginning', async () => {
  const key = ticket();
  const entries = thread(150);
  serve(entries);
  await readSent(key, agentId, '1149', signal);
  const found = await readSent(key, agentId, '1020', signal);
  expect(found.messages).toHaveLength(129);
  expect(found.complete).toBe(true);
});
