import { openText } from '@countersign/db/crypto/open-text';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { findings } from '@countersign/db/schema/findings';
import { modelCalls } from '@countersign/db/schema/model-calls';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { suggestions } from '@countersign/db/schema/suggestions';
import { texts } from '@countersign/db/schema/texts';
import { workspaces, type WorkspaceSettings } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackDraft } from '../suggestions/stored-draft.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

const request = { ticket: returnsTicket(), agent: { name: 'Ines Moreau' } };

describe('a run that drafts', () => {
  test('says triage, sources, summary, the draft sentence by sentence, findings, and that it is done', async () => {
    const names = (await harbour.assist(request)).map(({ event }) => event);
    expect(names.filter((name, position) => name !== names[position - 1])).toEqual(['triage', 'sources', 'summary', 'draft-start', 'draft-delta', 'draft-end', 'findings', 'done']);
    expect(names.filter((name) => name === 'draft-delta').length).toBeGreaterThan(2);
  });

  test('gives an agent who reads German the reasons in German, and stores them in English', async () => {
    const ticket = returnsTicket();
    const events = await harbour.assist({ ...request, ticket: { ...ticket, messages: [...ticket.messages, customerMessage('I want to speak to a manager right now.', 'm2')] }, locale: 'de' });
    const triage = events.find((event) => event.event === 'triage')!.data;
    expect(triage.handover.reasons).toContain('Der Kunde möchte mit einem Menschen oder der Leitung sprechen');
    const done = events.find((event) => event.event === 'done')!.data;
    const [run] = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select({ triage: assistRuns.triage }).from(assistRuns).where(eq(assistRuns.id, done.runId)));
    expect(run!.triage.handover.reasons).toContain('The customer asks for a person, a manager or a call');
  });

  test('cites only sources that it showed', async () => {
    const events = await harbour.assist(request);
    const shown = events.flatMap((event) => (event.event === 'sources' ? event.data.sources.map((source) => source.passageId) : []));
    const cited = events.flatMap((event) => (event.event === 'draft-delta' ? event.data.citations : []));
    expect(cited).toContain('returns#1');
    expect(cited.filter((passage) => !shown.includes(passage))).toEqual([]);
  });

  test('leaves behind the run, the suggestion, its sealed draft and the first fact', async () => {
    const { suggestionId, runId, draft } = await suggest(harbour);
    const { database, masterKey } = harbour.dependencies;
    await withWorkspace(database, harbour.workspaceId, async (transaction) => {
      const [run] = await transaction.select().from(assistRuns).where(eq(assistRuns.id, runId));
      expect(run).toMatchObject({ memberId: harbour.memberIds.agent, console: 'zendesk', host: 'harbour.zendesk.com', ticketId: '41', suggestionId, outcome: 'drafted', engine: 'built-in', eligible: true, heldOut: false });
      const [suggestion] = await transaction.select().from(suggestions).where(eq(suggestions.id, suggestionId));
      expect(suggestion).toMatchObject({ runId, memberId: harbour.memberIds.agent, phase: 'generated', outcome: null });
      const sealed = await openText(transaction, masterKey, harbour.workspaceId, suggestion!.draftTextId!);
      expect(unpackDraft(sealed!).sentences.map((sentence) => sentence.text)).toEqual(expect.arrayContaining(['You can return an item within 30 days of delivery.']));
      expect(draft).toContain('You can return an item within 30 days of delivery.');
      const facts = await transaction.select().from(suggestionFacts).where(eq(suggestionFacts.suggestionId, suggestionId));
      expect(facts.map((fact) => fact.body)).toEqual([expect.objectContaining({ type: 'suggestion.generated', suggestionId, runId, engine: 'built-in' })]);
    });
  });

  test('counts as a new version of what it regenerates', async () => {
    const first = await suggest(harbour);
    const second = await suggest(harbour, { regenerates: first.suggestionId });
    await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
      expect(await transaction.select({ regenerates: assistRuns.regenerates }).from(assistRuns).where(eq(assistRuns.id, second.runId))).toEqual([{ regenerates: first.suggestionId }]);
    });
  });
});

test('a ticket the knowledge says nothing about ends with an abstention that names what is missing, and no suggestion', async () => {
  const events = await harbour.assist({ ticket: returnsTicket({ subject: 'Visa for Peru', messages: [{ id: 'm1', author: { role: 'customer' }, text: 'Which vaccination do I need for a visa to Peru?' }] }) });
  expect(events.find((event) => event.event === 'draft-end')).toMatchObject({ data: { outcome: 'abstained', reason: expect.stringMatching(/\w/), missing: expect.arrayContaining(['An article about “Visa for Peru”']) as string[] } });
  const runId = events.flatMap((event) => (event.event === 'done' ? [event.data.runId] : []))[0]!;
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
    expect(await transaction.select({ outcome: assistRuns.outcome }).from(assistRuns).where(eq(assistRuns.id, runId))).toEqual([{ outcome: 'abstained' }]);
    expect(await transaction.$count(suggestions, eq(suggestions.runId, runId))).toBe(0);
  });
});

test('a rehearsal stores nothing', async () => {
  const before = await stored();
  const events = await harbour.assist({ ...request, rehearsal: true }, harbour.as.lead);
  expect(events.at(-1)).toMatchObject({ event: 'done', data: { outcome: 'drafted' } });
  expect(await stored()).toEqual(before);
});

describe('where the lead has', () => {
  test('switched drafts off, there is triage and search and no draft', async () => {
    const events = await withSettings({ draftsEnabled: false }, () => harbour.assist(request));
    expect(events.map(({ event }) => event)).toEqual(['triage', 'sources', 'summary', 'findings', 'done']);
    expect(events.at(-1)).toMatchObject({ data: { outcome: 'abstained' } });
    expect(await lastRun()).toMatchObject({ outcome: null, eligible: false, heldOut: false, suggestionId: null });
  });

  test('switched drafts off, the playground still rehearses them', async () => {
    const events = await withSettings({ draftsEnabled: false }, () => harbour.assist({ ...request, rehearsal: true }, harbour.as.lead));
    expect(events.map(({ event }) => event)).toContain('draft-delta');
  });

  test('set a comparison group, its tickets get no draft, say so, and are counted apart', async () => {
    const events = await withSettings({ holdoutShare: 1, experimentSalt: 'autumn' }, () => harbour.assist(request));
    expect(events.map(({ event }) => event)).toEqual(['triage', 'sources', 'summary', 'comparison-group', 'findings', 'done']);
    expect(events.find((event) => event.event === 'comparison-group')).toMatchObject({ data: { experiment: 'autumn', share: 1 } });
    expect(await lastRun()).toMatchObject({ outcome: null, heldOut: true, suggestionId: null });
  });
});

async function withSettings<Result>(changes: Partial<WorkspaceSettings>, work: () => Promise<Result>): Promise<Result> {
  const set = (settings: WorkspaceSettings) => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.update(workspaces).set({ settings }));
  const usual: WorkspaceSettings = { draftsEnabled: true, holdoutShare: 0, experimentSalt: 'test', monthlyModelBudget: null };
  await set({ ...usual, ...changes });
  return work().finally(() => set(usual));
}

function lastRun() {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => (await transaction.select().from(assistRuns).orderBy(assistRuns.id)).at(-1));
}

function stored(): Promise<number[]> {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) =>
    Promise.all([assistRuns, suggestions, suggestionFacts, texts, findings, modelCalls].map((table) => transaction.$count(table))));
}
