import { eraseCustomer } from '@countersign/db/crypto/erase-customer';
import { passageLearning } from '@countersign/db/schema/passage-learning';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LessonRow } from '../../routes/contracts/lessons.ts';
import { returnsTicket } from '../../testing/returns-ticket.ts';
import { suggest } from '../../testing/suggest.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import type { Passage } from '../index/knowledge-index.ts';
import { publishLessons } from './publish-lessons.ts';

let harbour: TestApp;
beforeAll(async () => { harbour = await testApp(); });
afterAll(() => harbour.close());

/** A draft for the returns ticket that was inserted and sent as these words, the draft itself where nothing else is said. */
async function reply(sentText?: string): Promise<void> {
  const { suggestionId, draft } = await suggest(harbour);
  const fact = (type: string, fields: object) => ({ id: uuidv7(), at: new Date().toISOString(), ticketKey: returnsTicket().key, type, suggestionId, ...fields });
  const facts = [
    { fact: fact('suggestion.inserted', { via: 'insert', afterMessageId: 'm1', leftOut: 0, landedDifferently: false }) },
    { fact: fact('suggestion.sent', { messageId: `m-${suggestionId}`, sentAt: new Date().toISOString(), afterInsertMs: 1000 }), sentText: { format: 'text', content: sentText ?? draft } },
  ];
  expect(await (await harbour.post('/v1/facts', { facts }, harbour.as.extension)).json()).toMatchObject({ refused: [] });
}
const publish = () => publishLessons(harbour.dependencies, harbour.workspaceId);
const lessons = () => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(passageLearning));
async function learned(): Promise<Passage> {
  const { index } = await harbour.dependencies.readModels.get(harbour.workspaceId);
  return index.passage((await lessons())[0]!.passageId)!;
}
const listed = async (): Promise<LessonRow[]> => {
  const { documentId } = await learned();
  return ((await (await harbour.get(`/v1/documents/${documentId}/lessons`, harbour.as.lead)).json()) as { lessons: LessonRow[] }).lessons;
};

test('a reply that kept its draft teaches its passages what the customer asked', async () => {
  await reply();
  expect(await publish()).toBeGreaterThan(0);
  expect((await learned()).askedAs).toMatch(/within how many days can I return an item/i);
  expect(await publish()).toBe(0);
});

test('what is stored of the question is sealed, and holds no name', async () => {
  const rows = await lessons();
  expect(rows.every(({ question, questionTextId, suggestionId }) => question === null && questionTextId !== null && suggestionId !== null)).toBe(true);
  expect((await listed())[0]).toMatchObject({ effect: 'asked', taughtByLead: false, forgottenAt: null, question: expect.not.stringContaining('Marta') });
});

test('a reply that rewrote its draft pushes its passages down a little', async () => {
  await reply('Something else entirely was decided in a long call with the carrier yesterday afternoon.');
  await reply('Nothing of what was drafted came to be said, as the matter had been settled otherwise.');
  await publish();
  const { boost } = await learned();
  expect(boost).toBeLessThan(0);
  expect(boost).toBeGreaterThanOrEqual(-1);
});

test('a lead takes a lesson back, and teaches one of their own', async () => {
  const [edited, ...others] = (await listed()).filter(({ effect }) => effect === 'edited');
  for (const { id } of [edited!, ...others]) expect((await harbour.post(`/v1/knowledge/lessons/${id}/forget`, {}, harbour.as.lead)).status).toBe(200);
  expect((await learned()).boost).toBeUndefined();
  expect((await listed()).filter(({ forgottenAt }) => forgottenAt !== null)).toHaveLength(1 + others.length);
  const passage = await learned();
  expect((await harbour.post(`/v1/knowledge/passages/${encodeURIComponent(passage.id)}/lessons`, { question: 'Is there a cooling-off period? Ask lena@post.example' }, harbour.as.lead)).status).toBe(200);
  expect((await learned()).askedAs).toContain('cooling-off period');
  expect((await learned()).askedAs).not.toContain('lena@post.example');
});

test('agents neither read lessons nor take them back', async () => {
  const [lesson] = await lessons();
  expect((await harbour.post(`/v1/knowledge/lessons/${lesson!.id}/forget`, {}, harbour.as.agent)).status).toBe(403);
  expect((await harbour.get('/v1/documents/returns/lessons', harbour.as.agent)).status).toBe(403);
});

test('erasing the customer takes their question out of the index at once', async () => {
  const { database, masterKey } = harbour.dependencies;
  expect((await learned()).askedAs).toMatch(/within how many days/i);
  await withWorkspace(database, harbour.workspaceId, (transaction) => eraseCustomer(transaction, masterKey, harbour.workspaceId, 'marta.olsen@post.example'));
  const { askedAs } = await learned();
  expect(askedAs).toContain('cooling-off period');
  expect(askedAs).not.toMatch(/within how many days/i);
});
