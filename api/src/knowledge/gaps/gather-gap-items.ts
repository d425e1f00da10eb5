import type { Transaction } from '@countersign/db/client';
import { openTexts } from '@countersign/db/crypto/open-text';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import { sql } from 'drizzle-orm';
import { eligibleRunsOf, suggestionsOf } from '../../analytics/cohort.ts';
import { heavilyEdited } from '../../analytics/knowledge/heavily-edited.ts';
import type { Period } from '../../analytics/period.ts';
import { unpackQuestion } from '../../assist/stored-question.ts';
import type { Filters } from '../../routes/contracts/filters.ts';
import { offeredText, unpackDraft } from '../../suggestions/stored-draft.ts';
import type { GapItem } from './gap-item.ts';

/** The newest of each kind are read; a report of more would say nothing else and take minutes. */
const mostOfAKind = 1000;
/** Below this confidence an intent says less than the question does. */
const sureFrom = 0.5;

export interface GapEvidence {
  readonly items: readonly GapItem[];
  /** Runs whose question was erased or has expired. */
  readonly unreadable: number;
  readonly isCut: boolean;
}

interface Row extends Record<string, unknown> {
  run_id: string; suggestion_id: string | null; kind: GapItem['kind']; intent: string; confidence: number | null; language: string; ticket: string; member_id: string; at: string | Date;
  question_text_id: string | null; draft_text_id: string | null; sent_text_id: string | null; accepted: readonly string[] | null;
}

/** The runs of a period that abstained and the drafts that were edited heavily, with what was asked, offered and sent, newest first. A ticket's question counts once. */
export async function gatherGapItems(transaction: Transaction, masterKey: MasterKey, workspaceId: string, period: Period, filters: Filters): Promise<GapEvidence> {
  const abstained = await transaction.execute<Row>(sql`
    select r.id as run_id, null as suggestion_id, 'abstained' as kind, r.intent, r.confidence, r.language, r.console || ' ' || r.host || ' ' || r.ticket_id as ticket, r.member_id, r.started_at as at,
      r.question_text_id, null as draft_text_id, null as sent_text_id, null as accepted
    from ${eligibleRunsOf(period, filters)} and r.outcome = 'abstained' order by r.started_at desc, r.id limit ${mostOfAKind + 1}`);
  const edited = await transaction.execute<Row>(sql`
    select coalesce(e.run_id, e.id) as run_id, e.id as suggestion_id, 'edited' as kind, e.intent, r.confidence, e.language, e.console || ' ' || e.host || ' ' || e.ticket_id as ticket, e.member_id, e.created_at as at,
      r.question_text_id, coalesce(e.reworded_text_id, e.draft_text_id) as draft_text_id, e.sent_text_id, e.accepted_passages as accepted
    from (select s.* from ${suggestionsOf(period, filters)} and ${heavilyEdited}) e left join assist_runs r on r.workspace_id = e.workspace_id and r.id = e.run_id
    order by e.created_at desc, e.id limit ${mostOfAKind + 1}`);
  const rows = [...abstained.slice(0, mostOfAKind), ...edited.slice(0, mostOfAKind)];
  const texts = await openTexts(transaction, masterKey, workspaceId, rows.flatMap((row) => [row.question_text_id, row.draft_text_id, row.sent_text_id]).filter((id) => id !== null));
  const read = rows.flatMap((row) => toItem(row, texts) ?? []).sort((one, other) => other.at.getTime() - one.at.getTime() || (one.runId < other.runId ? 1 : -1));
  const items = [...new Map(read.toReversed().map((item) => [`${item.kind} ${item.ticket} ${item.question.subject} ${item.question.question}`, item])).values()].reverse();
  return { items, unreadable: rows.length - read.length, isCut: abstained.length > mostOfAKind || edited.length > mostOfAKind };
}

function toItem(row: Row, texts: ReadonlyMap<string, string>): GapItem | undefined {
  const question = texts.get(row.question_text_id ?? '');
  if (question === undefined) return undefined;
  const draft = texts.get(row.draft_text_id ?? '');
  return {
    runId: row.run_id, suggestionId: row.suggestion_id, kind: row.kind, intent: (row.confidence ?? 0) >= sureFrom ? row.intent : 'unknown', language: row.language, ticket: row.ticket, memberId: row.member_id, at: new Date(row.at),
    question: unpackQuestion(question), draft: draft === undefined ? '' : offeredText(unpackDraft(draft).sentences, row.accepted ?? []), sent: texts.get(row.sent_text_id ?? '') ?? '',
  };
}
