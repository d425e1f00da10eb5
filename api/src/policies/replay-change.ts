import type { Transaction } from '@countersign/db/client';
import { openTexts } from '@countersign/db/crypto/open-text';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { joinSentences } from '@countersign/shared/assist/draft';
import { needsTicket } from '@countersign/shared/policy/needs-ticket';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { desc, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { takeTurns } from '../knowledge/take-turns.ts';
import type { PolicyChange, PolicyReplay } from '../routes/contracts/policies.ts';
import { unpackDraft } from '../suggestions/stored-draft.ts';
import { compareJudgements } from './compare-judgements.ts';
import { compileBoth } from './compile-both.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'readModels'>;
type Row = Pick<typeof suggestions.$inferSelect, 'id' | 'console' | 'host' | 'ticketId' | 'intent' | 'language' | 'team' | 'createdAt' | 'draftTextId' | 'sentTextId'>;

const newest = 500;
const atOnce = 10;
const mostListed = 100;
/** Work between two turns of others, in milliseconds; opening one batch comes on top of it. */
const turnMs = 4;

/** Judges the drafts and sent replies of the newest 500 suggestions by a rule as it is and as it would be. Stores nothing; that customers' words were read is written to the audit log. */
export async function replayChange({ database, masterKey, readModels }: Dependencies, actor: Actor, { id, rule }: PolicyChange): Promise<PolicyReplay> {
  const { workspaceId } = actor;
  const inForce = (await readModels.get(workspaceId)).rules.find((compiled) => compiled.rule.id === id)?.rule ?? null;
  const both = compileBoth(inForce, rule);
  const rows = await withWorkspace(database, workspaceId, (transaction) => newestSuggestions(transaction, workspaceId));
  const answer: PolicyReplay = { suggestions: rows.length, withText: 0, withoutText: 0, judgedOtherwise: 0, needsTicket: both.some((one) => needsTicket(one.rule)), changes: [] };
  if (answer.needsTicket) return answer;
  const turn = takeTurns(turnMs);
  let opened = 0;
  for (let from = 0; from < rows.length; from += atOnce) {
    const batch = rows.slice(from, from + atOnce);
    const texts = await withWorkspace(database, workspaceId, (transaction) => openTexts(transaction, masterKey, workspaceId, batch.flatMap(({ draftTextId, sentTextId }) => [draftTextId, sentTextId].filter((textId) => textId !== null))));
    opened += texts.size;
    for (const row of batch) {
      const changes: PolicyReplay['changes'] = [];
      const judged = textsOf(row, texts);
      for (const { on, text } of judged) {
        await turn();
        const context = { on, console: row.console as ConsoleName, intent: row.intent, language: row.language, ...(row.team === '' ? {} : { team: row.team }) };
        changes.push(...compareJudgements(text, both, context).map((change) => ({ suggestionId: row.id, ticketKey: { console: row.console as ConsoleName, host: row.host, id: row.ticketId }, on, at: row.createdAt.toISOString(), ...change })));
      }
      answer[judged.length > 0 ? 'withText' : 'withoutText'] += 1;
      if (changes.length > 0) answer.judgedOtherwise += 1;
      answer.changes.push(...changes.slice(0, mostListed - answer.changes.length));
    }
  }
  if (opened > 0) await withWorkspace(database, workspaceId, (transaction) => writeAudit(transaction, actor, { action: 'policy.replayed', subject: id, detail: { texts: opened } }));
  return answer;
}

function newestSuggestions(transaction: Transaction, workspaceId: string): Promise<Row[]> {
  const { id, console, host, ticketId, intent, language, team, createdAt, draftTextId, sentTextId } = suggestions;
  return transaction.select({ id, console, host, ticketId, intent, language, team, createdAt, draftTextId, sentTextId }).from(suggestions)
    .where(eq(suggestions.workspaceId, workspaceId)).orderBy(desc(suggestions.createdAt), desc(suggestions.id)).limit(newest);
}

function textsOf(row: Row, texts: ReadonlyMap<string, string>): { on: 'draft' | 'typed'; text: string }[] {
  const draft = texts.get(row.draftTextId ?? '');
  const sent = texts.get(row.sentTextId ?? '');
  return [
    ...(draft === undefined ? [] : [{ on: 'draft' as const, text: joinSentences(unpackDraft(draft).sentences) }]),
    ...(sent === undefined ? [] : [{ on: 'typed' as const, text: sent }]),
  ];
}
