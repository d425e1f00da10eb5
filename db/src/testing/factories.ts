import { newId } from '@countersign/shared/ids';
import type { Database } from '../client.ts';
import { documents, passages } from '../schema/documents.ts';
import { members } from '../schema/members.ts';
import { sources } from '../schema/sources.ts';
import { suggestions } from '../schema/suggestions.ts';
import { workspaces } from '../schema/workspaces.ts';
import { withWorkspace } from '../with-workspace.ts';

type Row<Table extends { $inferSelect: unknown }> = Table['$inferSelect'];

/** A workspace of its own for one suite, with English manners and drafts on. */
export async function createWorkspace(database: Database, values: Partial<typeof workspaces.$inferInsert> = {}): Promise<Row<typeof workspaces>> {
  const id = values.id ?? newId('workspace');
  return withWorkspace(database, id, async (transaction) => {
    const [row] = await transaction.insert(workspaces).values({
      name: 'Harbour Outfitters',
      voices: [{
        language: 'en', greeting: 'Hello {{customer_name}},', greetingNoName: 'Hello,',
        signOff: 'Kind regards,\n{{agent_name}}', signOffNoName: 'Kind regards,\nHarbour Outfitters',
      }],
      settings: { draftsEnabled: true, holdoutShare: 0, experimentSalt: 'test', monthlyModelBudget: null },
      ...values,
      id,
    }).returning();
    return row!;
  });
}

/** A member; an agent unless said otherwise, with an identity of nobody's. */
export async function createMember(database: Database, workspaceId: string, values: Partial<typeof members.$inferInsert> = {}): Promise<Row<typeof members>> {
  const id = values.id ?? newId('member');
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [row] = await transaction.insert(members).values({
      workspaceId, userId: `user-of-${id}`, name: 'Ines Moreau', email: `${id}@harbour.example`, role: 'agent', ...values, id,
    }).returning();
    return row!;
  });
}

/** A document with one passage that holds its whole body, in a source of its own. */
export async function createDocument(database: Database, workspaceId: string, values: Partial<typeof documents.$inferInsert> = {}): Promise<Row<typeof documents>> {
  const sourceId = values.sourceId ?? newId('source');
  const id = values.id ?? newId('document');
  return withWorkspace(database, workspaceId, async (transaction) => {
    await transaction.insert(sources).values({ workspaceId, id: sourceId, kind: 'folder', name: 'Help centre' }).onConflictDoNothing();
    const [row] = await transaction.insert(documents).values({
      workspaceId, sourceId, externalId: id, kind: 'article', title: 'Return an item', visibility: 'public', language: 'en',
      contentHash: 'hash', body: 'Items can be returned within 30 days.', ...values, id,
    }).returning();
    await transaction.insert(passages).values({
      workspaceId, id: newId('passage'), documentId: id, ordinal: 0, heading: '', text: row!.body, start: 0, end: row!.body.length,
    });
    return row!;
  });
}

/** A suggestion that was generated for one ticket and nothing more. */
export async function createSuggestion(database: Database, workspaceId: string, values: Partial<typeof suggestions.$inferInsert> = {}): Promise<Row<typeof suggestions>> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [row] = await transaction.insert(suggestions).values({
      workspaceId, id: newId('suggestion'), memberId: newId('member'), console: 'zendesk', host: 'harbour.zendesk.com', ticketId: '41',
      phase: 'generated', engine: 'built-in', intent: 'returns', language: 'en', generatedAt: new Date(), ...values,
    }).returning();
    return row!;
  });
}
