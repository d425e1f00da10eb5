import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import type { SimilarFound } from '@countersign/shared/similar/similar-found';
import type { SimilarRequestInput } from '@countersign/shared/similar/similar-request';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { importDocuments } from '../import-documents.ts';

let harbour: TestApp;
const solved = [
  { id: '9001', title: 'Label does not print', body: '## Asked\n\nMy return label does not print, the page stays empty.\n\n## Sent\n\nPlease open the label in another browser. It prints once pop-ups are allowed.', visibility: 'internal' as const, updated: '2026-10-02', language: 'en' },
  { id: '9002', title: 'Proofing spray', body: '## Asked\n\nWhich spray do I use?\n\n## Sent\n\nAny proofing spray for rain jackets works.', visibility: 'internal' as const, updated: '2026-10-03', language: 'en' },
];

beforeAll(async () => {
  harbour = await testApp();
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) =>
    importDocuments(transaction, { workspaceId: harbour.workspaceId, memberId: null }, { source: { id: 'solved', kind: 'tickets', name: 'Solved tickets' }, kind: 'ticket', documents: solved }));
});
afterAll(() => harbour.close());

const label = returnsTicket({ subject: 'Return label', messages: [customerMessage('Where do I find the return label for order HO-20418? It does not print.')] });

async function similar(body: SimilarRequestInput): Promise<SimilarFound> {
  const answer = await harbour.post('/v1/knowledge/similar', body, harbour.as.extension);
  expect(answer.status).toBe(200);
  return await answer.json() as SimilarFound;
}

test('the macro that fits best comes with the words it shares with the ticket', async () => {
  const { macro } = await similar({ ticket: label });
  expect(macro).toMatchObject({ source: { title: 'Return label', kind: 'macro' }, survival: null });
  expect(macro!.terms).toEqual(expect.arrayContaining(['return', 'label']));
});

test('what a macro is made for is named in the language of who reads it', async () => {
  const named = async (locale?: string) => (await similar({ ticket: returnsTicket(), locale })).macro?.intent;
  expect([await named(), await named('fr-CA')]).toEqual(['Return an item', 'Retourner un article']);
});

test('a ticket that no macro speaks of gets none', async () => {
  expect((await similar({ ticket: returnsTicket({ subject: 'Zephyrine', messages: [customerMessage('Do you sell umbrellas made of bamboo?')] }) })).macro).toBeNull();
});

test('what became of a macro is told from twenty sent drafts on', async () => {
  const { macro } = await similar({ ticket: label });
  const row = (survived: number) => ({
    workspaceId: harbour.workspaceId, id: newId('suggestion'), memberId: harbour.memberIds.agent, console: 'zendesk', host: 'harbour.zendesk.com', ticketId: '1', phase: 'sent' as const, survived,
    cited: [{ passageId: macro!.source.passageId, documentId: macro!.source.documentId }],
  });
  const add = (rows: ReturnType<typeof row>[]) => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(suggestions).values(rows));
  await add(Array.from({ length: 19 }, () => row(0.8)));
  expect((await similar({ ticket: label })).macro!.survival).toBeNull();
  await add([row(1)]);
  expect((await similar({ ticket: label })).macro!.survival).toEqual({ share: expect.closeTo(0.81, 5), n: 20 });
});

test('a solved ticket like this one comes with what was asked and what was sent', async () => {
  const { solved: found } = await similar({ ticket: label });
  expect(found[0]).toMatchObject({ title: 'Label does not print', asked: 'My return label does not print, the page stays empty.', sent: 'Please open the label in another browser. It prints once pop-ups are allowed.' });
});

test('a solved ticket is no source of a draft', async () => {
  const events = await harbour.assist({ ticket: label });
  const sources = events.find((event) => event.event === 'sources')!.data.sources;
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.map(({ kind }) => kind)).not.toContain('ticket');
});

test('a passage that the agent pinned leads the sources, and the next draft rests on it', async () => {
  const before = await harbour.assist({ ticket: returnsTicket() });
  const first = before.find((event) => event.event === 'sources')!.data.sources[0]!;
  const search = await (await harbour.get('/v1/knowledge/search?q=delivery%20costs', harbour.as.extension)).json() as { sources: { passageId: string }[] };
  const pinned = search.sources[0]!.passageId;
  expect(pinned).not.toBe(first.passageId);
  const events = await harbour.assist({ ticket: returnsTicket({ subject: 'Costs', messages: [customerMessage('What does delivery cost me?')] }), pinned: [pinned, 'gone'] });
  expect(events.find((event) => event.event === 'sources')!.data.sources[0]!.passageId).toBe(pinned);
  expect(events.filter((event) => event.event === 'draft-delta').flatMap(({ data }) => data.citations)).toContain(pinned);
});

test('of the requester’s other tickets the one that asks for the same is named first', async () => {
  const { others } = await similar({ ticket: label, others: [
    { id: '51', subject: 'Wash my jacket', text: 'How hot may I wash it?' },
    { id: '52', subject: 'Return label missing', text: 'I can’t find my return label, it does not print.' },
    { id: '53', subject: 'Hello', text: 'About HO-20418, any news?' },
  ] });
  expect(others.map(({ id, isSame }) => [id, isSame])).toEqual([['53', true], ['52', true], ['51', false]]);
});
