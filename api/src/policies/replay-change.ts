import type { Transaction } from '@countersign/db/client';
import { openTexts } from '@countersign/db/crypto/open-text';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { joinSentences } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { desc, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { takeTurns } from '../knowledge/take-turns.ts';
import type { PolicyChange, PolicyReplay } from '../routes/contracts/policies.ts';
import { readStoredDraft } from '../suggestions/stored-draft.ts';
import { ticketName } from '../tickets/ticket-name.ts';
import { compareJudgements } from './compare-judgements.ts';
import { compileBoth } from './compile-both.ts';
import { replayedSources, type ReplayedSources } from './replayed-sources.ts';
import { whatReplayLacks } from './what-replay-lacks.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'readModels'>;
type Row = Pick<typeof suggestions.$inferSelect, 'id' | 'runId' | 'console' | 'host' | 'ticketId' | 'intent' | 'language' | 'team' | 'createdAt' | 'draftTextId' | 'rewordedTextId' | 'sentTextId'> & { readonly ticketName: string };
type Reason = keyof PolicyReplay['notJudged'];

const newest = 500;
const atOnce = 10;
const mostListed = 100;
/** Work between two turns of others, in milliseconds; opening one batch comes on top of it. */
const turnMs = 4;
const nothing: ReplayedSources = { sources: [], isWhole: false };

/** Judges the drafts and sent replies of the newest 500 suggestions by a rule as it is and as it would be, with the sources and tags they had. Stores nothing; that customers' words were read is written to the audit log. */
export async function replayChange({ database, masterKey, readModels }: Dependencies, actor: Actor, { id, rule }: PolicyChange): Promise<PolicyReplay> {
  const { workspaceId } = actor;
  const { rules, index } = await readModels.get(workspaceId);
  const both = compileBoth(rules.find((compiled) => compiled.rule.id === id)?.rule ?? null, rule);
  const rows = await withWorkspace(database, workspaceId, (transaction) => newestSuggestions(transaction, workspaceId));
  const answer: PolicyReplay = { suggestions: rows.length, withText: 0, withoutText: 0, judgedOtherwise: 0, notJudged: { unreadable: 0, tags: 0, source: 0, ticket: 0 }, changes: [] };
  const turn = takeTurns(turnMs);
  const passages = new Map<string, FoundSource | undefined>();
  let opened = 0;
  for (let from = 0; from < rows.length; from += atOnce) {
    const batch = rows.slice(from, from + atOnce);
    const [texts, sources] = await withWorkspace(database, workspaceId, async (transaction) => [
      await openTexts(transaction, masterKey, workspaceId, batch.flatMap(({ draftTextId, rewordedTextId, sentTextId }) => [draftTextId, rewordedTextId, sentTextId].filter((textId) => textId !== null))),
      await replayedSources(transaction, workspaceId, index, batch.flatMap(({ runId }) => runId ?? []), passages),
    ] as const);
    opened += texts.size;
    for (const row of batch) {
      const changes: PolicyReplay['changes'] = [];
      const { stored, tags, isUnreadable } = textsOf(row, texts);
      const reasons: Reason[] = isUnreadable ? ['unreadable'] : [];
      for (const { on, text } of stored) {
        await turn();
        const { sources: given, isWhole } = sources.get(row.runId ?? '') ?? nothing;
        const lack = whyNot(both, text, tags, given, isWhole);
        if (lack !== undefined) {
          reasons.push(lack);
          continue;
        }
        const context = { on, console: row.console as ConsoleName, intent: row.intent, language: row.language, sources: given, ...(tags === undefined ? {} : { tags }), ...(row.team === '' ? {} : { team: row.team }) };
        changes.push(...compareJudgements(text, both, context).map((change) => ({ suggestionId: row.id, ticketKey: { console: row.console as ConsoleName, host: row.host, id: row.ticketId }, ticketName: row.ticketName, on, at: row.createdAt.toISOString(), ...change })));
      }
      if (reasons.length > 0) answer.notJudged[order.find((reason) => reasons.includes(reason))!] += 1;
      else answer[stored.length > 0 ? 'withText' : 'withoutText'] += 1;
      if (changes.length > 0) answer.judgedOtherwise += 1;
      answer.changes.push(...changes.slice(0, mostListed - answer.changes.length));
    }
  }
  if (opened > 0) await withWorkspace(database, workspaceId, (transaction) => writeAudit(transaction, actor, { action: 'policy.replayed', subject: id, detail: { texts: opened } }));
  return answer;
}

const order: readonly Reason[] = ['unreadable', 'tags', 'source', 'ticket'];

function newestSuggestions(transaction: Transaction, workspaceId: string): Promise<Row[]> {
  const { id, runId, console, host, ticketId, intent, language, team, createdAt, draftTextId, rewordedTextId, sentTextId } = suggestions;
  return transaction.select({ id, runId, console, host, ticketId, intent, language, team, createdAt, draftTextId, rewordedTextId, sentTextId, ticketName: ticketName('suggestions') }).from(suggestions)
    .where(eq(suggestions.workspaceId, workspaceId)).orderBy(desc(suggestions.createdAt), desc(suggestions.id)).limit(newest);
}

/** Why a text can't be judged by both forms of a rule; `undefined` where it can. */
function whyNot(both: readonly CompiledRule[], text: string, tags: readonly string[] | undefined, sources: readonly FoundSource[], isWhole: boolean): Reason | undefined {
  if (tags === undefined && both.some(({ rule }) => rule.scope.tags.length > 0)) return 'tags';
  const lacks = both.map(({ rule }) => whatReplayLacks(rule.detector, text, sources, isWhole));
  return lacks.includes('source') ? 'source' : lacks.find((lack) => lack !== undefined);
}

/** A suggestion's texts that are still kept: the draft in the words the agent accepted, and the reply. */
function textsOf(row: Row, texts: ReadonlyMap<string, string>): { stored: { on: 'draft' | 'typed'; text: string }[]; tags: readonly string[] | undefined; isUnreadable: boolean } {
  const made = texts.get(row.draftTextId ?? '');
  const shown = row.rewordedTextId === null ? made : texts.get(row.rewordedTextId);
  const draft = shown === undefined ? undefined : readStoredDraft(shown);
  const sent = texts.get(row.sentTextId ?? '');
  return {
    stored: [...(draft === undefined ? [] : [{ on: 'draft' as const, text: joinSentences(draft.sentences) }]), ...(sent === undefined ? [] : [{ on: 'typed' as const, text: sent }])],
    tags: made === undefined ? undefined : readStoredDraft(made)?.tags,
    isUnreadable: shown !== undefined && draft === undefined,
  };
}
