import type { Transaction } from '@countersign/db/client';
import { openTexts } from '@countersign/db/crypto/open-text';
import { assistRuns, type StoredSource } from '@countersign/db/schema/assist-runs';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { joinSentences } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { AppError } from '@countersign/shared/errors';
import { and, asc, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { citedPassage } from '../knowledge/cited-passage.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { citedRecords } from '../knowledge/records/cited-records.ts';
import { passageSource } from '../knowledge/passage-source.ts';
import type { SuggestionDetail } from '../routes/contracts/suggestions.ts';
import { joinedSuggestions } from './joined-suggestions.ts';
import { modelCallsOf } from './model-calls-of.ts';
import { unpackDraft } from './stored-draft.ts';
import { toSuggestionRow } from './to-suggestion-row.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'readModels'>;
type Row = typeof suggestions.$inferSelect;

/** One suggestion with its texts, facts, sources and findings. Reading a customer's words is written to the audit log. */
export async function readSuggestion({ database, masterKey, readModels }: Dependencies, actor: Actor, id: string): Promise<SuggestionDetail> {
  const { workspaceId } = actor;
  const { index } = await readModels.get(workspaceId);
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [joined] = await joinedSuggestions(transaction, and(eq(suggestions.workspaceId, workspaceId), eq(suggestions.id, id)), 1);
    if (joined === undefined) throw new AppError('NOT_FOUND', 'There is no suggestion with this id.');
    const row = joined.suggestion;
    const draftTextId = row.rewordedTextId ?? row.draftTextId;
    const texts = await openTexts(transaction, masterKey, workspaceId, [draftTextId, row.sentTextId].filter((textId) => textId !== null));
    await writeAudit(transaction, actor, { action: 'suggestion.read', subject: id });
    const stored = texts.get(draftTextId ?? '');
    const draft = stored === undefined ? undefined : unpackDraft(stored);
    const sent = texts.get(row.sentTextId ?? '');
    const run = await runOf(transaction, row);
    const records = await citedRecords(transaction, workspaceId, run?.sources ?? []);
    return {
      ...toSuggestionRow(joined),
      draft: draft === undefined ? null : { text: joinSentences(draft.sentences), sentences: draft.sentences },
      sent: sent === undefined || row.sentAt === null ? null : { text: sent, at: row.sentAt.toISOString() },
      facts: await factsOf(transaction, row),
      sources: await sourcesOf(transaction, workspaceId, index, run?.sources ?? [], records),
      findingList: draft?.findings ?? [],
      rating: row.rating,
      ratingReason: row.ratingReason,
      timingsMs: { ...run?.timings },
      modelCalls: run === undefined ? [] : await modelCallsOf(transaction, row, run),
    };
  });
}

async function runOf(transaction: Transaction, row: Row) {
  if (row.runId === null) return undefined;
  const [run] = await transaction.select().from(assistRuns).where(and(eq(assistRuns.workspaceId, row.workspaceId), eq(assistRuns.id, row.runId)));
  return run;
}

async function factsOf(transaction: Transaction, row: Row) {
  const mine = and(eq(suggestionFacts.workspaceId, row.workspaceId), eq(suggestionFacts.suggestionId, row.id));
  const facts = await transaction.select({ body: suggestionFacts.body }).from(suggestionFacts).where(mine).orderBy(asc(suggestionFacts.at), asc(suggestionFacts.id));
  return facts.map(({ body }) => body);
}

/** What the draft rested on, in the words it had then; a passage of which nothing is known any more is left out. */
async function sourcesOf(transaction: Transaction, workspaceId: string, index: KnowledgeIndex, stored: readonly StoredSource[], records: ReadonlyMap<string, FoundSource>): Promise<FoundSource[]> {
  const found: FoundSource[] = [];
  for (const source of stored) {
    const record = records.get(source.passageId);
    const passage = record === undefined ? await citedPassage(transaction, workspaceId, index, source) : undefined;
    if (record !== undefined) found.push(record);
    else if (passage !== undefined) found.push(passageSource(passage, source.score));
  }
  return found;
}
