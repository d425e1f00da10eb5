import { auditLog } from '@countersign/db/schema/audit-log';
import { documents, passages } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import { testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import type { Rule } from '@countersign/shared/policy/rule';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPolicies, type PolicyImport } from '../policies/import-policies.ts';
import * as harbour from '../testing/harbour-outfitters.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import { defaultVoices } from '../workspaces/default-voices.ts';
import { ReadModels } from '../workspaces/read-models.ts';
import { importDocuments, type ImportCounts } from './import-documents.ts';
import { importMacros } from './import-macros.ts';
import type { Macro } from './macro.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';

let db: TestDatabase;
let models: ReadModels;
let workspaceId: string;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  models = new ReadModels(db.database, { checkEveryMs: 0 });
  workspaceId = newId('workspace');
  await withWorkspace(db.database, workspaceId, (transaction) => createWorkspace(transaction, { id: workspaceId, name: 'Harbour Outfitters', voices: defaultVoices, linkHosts: [] }));
});
afterAll(() => db.close());

const [returns, delivery, care] = harbour.articles as [MarkdownDocument, MarkdownDocument, MarkdownDocument];

describe('importing articles', () => {
  beforeEach(() => importArticles([returns, delivery]));

  test('finds them at once, and counts them', async () => {
    expect(await search('how many days to return an item')).toContain('returns#1');
    expect(await importArticles([returns, delivery, care])).toEqual({ added: 1, changed: 0, removed: 0, same: 2 });
    expect(await search('wash a rain jacket')).toContain('care#1');
  });

  test('with the same content changes nothing: no version, no audit entry, no reloaded read model', async () => {
    const before = await state();
    expect(await importArticles([returns, delivery])).toEqual({ added: 0, changed: 0, removed: 0, same: 2 });
    expect(await state()).toEqual(before);
  });

  test('with other words makes a version, and the old words are found no more', async () => {
    const { revision } = await models.get(workspaceId);
    expect(await importArticles([{ ...returns, body: '## How long you have\nSixty days after delivery.' }, delivery])).toEqual({ added: 0, changed: 1, removed: 0, same: 1 });
    expect(await rows(documents, 'id', 'version')).toEqual([['delivery', 1], ['returns', 2]]);
    expect((await models.get(workspaceId)).revision).toBeGreaterThan(revision);
    expect((await models.get(workspaceId)).index.passage('returns#1')?.text).toBe('Sixty days after delivery.');
    expect(await rows(passages, 'documentId', 'text')).not.toContainEqual(['returns', expect.stringContaining('30 days')]);
  });

  test('that made an article internal makes it internal where it is found', async () => {
    await importArticles([{ ...returns, visibility: 'internal' }, delivery]);
    expect((await models.get(workspaceId)).index.passage('returns#1')?.visibility).toBe('internal');
  });

  test('without one that was there leaves a tombstone, and it is found no more', async () => {
    expect(await importArticles([delivery])).toEqual({ added: 0, changed: 0, removed: 1, same: 1 });
    expect(await rows(documents, 'id', 'deletedAt')).toEqual([['delivery', null], ['returns', expect.any(Date)]]);
    expect(await search('how many days to return an item')).not.toContain('returns#1');
    expect(await importArticles([delivery])).toMatchObject({ removed: 0 });
  });

  test('with one that comes back is a version of what it was', async () => {
    await importArticles([delivery]);
    expect(await importArticles([returns, delivery])).toEqual({ added: 0, changed: 1, removed: 0, same: 1 });
    expect(await rows(documents, 'id', 'version', 'deletedAt')).toContainEqual(['returns', 2, null]);
    expect(await search('how many days to return an item')).toContain('returns#1');
  });

  test('leaves what other sources hold alone', async () => {
    await withWorkspace(db.database, workspaceId, (transaction) => importDocuments(transaction, actor(), { source: { id: 'handbook', kind: 'folder', name: 'Handbook' }, kind: 'file', documents: [care] }));
    await importArticles([]);
    expect(await search('wash a rain jacket')).toContain('care#1');
  });

  test('is written to the audit log by its counts', async () => {
    expect(await audit()).toEqual([['knowledge.imported', { added: 2, changed: 0, removed: 0, same: 0 }]]);
  });
});

describe('importing macros', () => {
  const [label, delay] = harbour.macros as [Macro, Macro];
  beforeEach(() => importThem([label, delay]));

  test('with the same content changes nothing', async () => {
    const before = await state();
    await importThem([label, delay]);
    expect(await state()).toEqual(before);
  });

  test('changes what changed, removes what vanished, and the read model follows', async () => {
    await importThem([{ ...label, body: 'Your label is in the parcel.' }]);
    expect((await models.get(workspaceId)).macros).toEqual([{ id: label.id, title: label.title, body: 'Your label is in the parcel.', version: 2 }]);
    expect(await rows(macros, 'id', 'deletedAt')).toEqual([['mac-delay', expect.any(Date)], ['mac-return-label', null]]);
    await importThem([label, delay]);
    expect((await models.get(workspaceId)).macros.map((macro) => macro.id)).toEqual(['mac-delay', 'mac-return-label']);
  });

  function importThem(some: readonly Macro[]): Promise<void> {
    return withWorkspace(db.database, workspaceId, (transaction) => importMacros(transaction, actor(), some));
  }
});

describe('importing rules', () => {
  const [refund, shops] = harbour.policies as [Rule, Rule];
  beforeEach(() => importThem([refund, shops]));

  test('with the same content changes nothing', async () => {
    const before = await state();
    await importThem([refund, shops]);
    expect(await state()).toEqual(before);
  });

  test('keeps each version as it stood, and retires what vanished', async () => {
    await importThem([{ ...refund, severity: 'warn' }]);
    expect(await rows(policyVersions, 'policyId', 'version', 'rule')).toEqual([['no-competitors', 1, shops], ['refund-needs-lead', 1, refund], ['refund-needs-lead', 2, { ...refund, severity: 'warn' }]]);
    expect(await rows(policies, 'id', 'retiredAt')).toEqual([['no-competitors', expect.any(Date)], ['refund-needs-lead', null]]);
    expect((await models.get(workspaceId)).rules.map((compiled) => compiled.rule)).toEqual([{ ...refund, severity: 'warn' }]);
  });

  test('with one that comes back as it was puts its version in force again', async () => {
    await importThem([refund]);
    await importThem([refund, shops]);
    expect(await rows(policies, 'id', 'currentVersion', 'retiredAt')).toEqual([['no-competitors', 1, null], ['refund-needs-lead', 1, null]]);
  });

  test('that fail their own examples is refused by the rule’s name, and nothing changes', async () => {
    const before = await state();
    const wrong: Rule = { ...shops, id: 'names-no-shop', examples: { match: ['Buy it elsewhere.'], clear: [] } };
    await expect(importThem([refund, wrong])).rejects.toMatchObject({ code: 'INVALID_INPUT', path: 'names-no-shop', message: 'Rule “names-no-shop” fails 1 of its own examples.' });
    expect(await state()).toEqual(before);
  });

  test('none at all leaves the built-in pack in force', async () => {
    await importThem([]);
    expect((await models.get(workspaceId)).rules.map((compiled) => compiled.rule.id)).toContain('built-in.commitment');
  });

  function importThem(some: readonly Rule[]): Promise<PolicyImport> {
    return withWorkspace(db.database, workspaceId, (transaction) => importPolicies(transaction, actor(), some));
  }
});

function actor() {
  return { workspaceId, memberId: null };
}

function importArticles(some: readonly MarkdownDocument[]): Promise<ImportCounts> {
  return withWorkspace(db.database, workspaceId, (transaction) => importDocuments(transaction, actor(), { source: { id: 'help-centre', kind: 'folder', name: 'Help centre' }, kind: 'article', documents: some }));
}

async function search(text: string): Promise<string[]> {
  return (await models.get(workspaceId)).index.search({ parts: [{ text, weight: 1 }], limit: 3 }).sources.map((source) => source.passageId);
}

function rows<Table extends typeof documents | typeof passages | typeof macros | typeof policies | typeof policyVersions>(table: Table, ...columns: (keyof Table['$inferSelect'] & string)[]): Promise<unknown[][]> {
  return withWorkspace(db.database, workspaceId, async (transaction) => {
    const found = (await transaction.select().from(table as typeof documents).where(eq(table.workspaceId, workspaceId))) as unknown as Record<string, unknown>[];
    return found.map((row) => columns.map((column) => row[column])).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  });
}

function audit(): Promise<[string, unknown][]> {
  return withWorkspace(db.database, workspaceId, async (transaction) => (await transaction.select().from(auditLog).orderBy(auditLog.id)).map((entry) => [entry.action, entry.detail]));
}

/** What an import that changes nothing must leave as it is. */
async function state() {
  return { revision: (await new ReadModels(db.database).get(workspaceId)).revision, audit: await audit(), versions: await rows(policyVersions, 'policyId', 'version'), documents: await rows(documents, 'id', 'version', 'deletedAt') };
}
