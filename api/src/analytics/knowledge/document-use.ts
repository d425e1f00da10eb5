import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { DocumentUse, DocumentUseQuery } from '../../routes/contracts/knowledge-analytics.ts';
import { suggestionsOf } from '../cohort.ts';
import { readPeriod } from '../period.ts';
import { toRate } from '../to-rate.ts';
import { heavilyEdited, measured } from './heavily-edited.ts';
import { toMeanShare } from './to-mean-share.ts';
import { knowledgeDays } from './knowledge-days.ts';

const definition = 'Drafts count for every document that one of their sentences rests on; survival is the mean share of such a draft left in the sent reply, over inserted ones; heavily edited is below 60 % left or above 40 % added.';
const dayMs = 86_400_000;

interface Row extends Record<string, unknown> {
  id: string; title: string; kind: DocumentUse['documents'][number]['kind']; visibility: 'public' | 'internal'; language: string; source: string | null; updated_at: string | null;
  cited: number; inserted: number; sent: number; mean: number | null; deviation: number | null; measured: number; heavy: number; findings: number; last_used: string | null;
}

/** How each document and macro of the knowledge was used, or each of those that are named, the most cited first. */
export async function documentUse(transaction: Transaction, { document, ...filters }: DocumentUseQuery, now: Date): Promise<DocumentUse> {
  const wanted = document === undefined ? sql`true` : sql`id in ${[document].flat()}`;
  const period = readPeriod(filters, now, knowledgeDays);
  const rows = await transaction.execute<Row>(sql`
    with cohort as (select s.* from ${suggestionsOf(period, filters)}),
    used as (select distinct s.id, c ->> 'documentId' as document_id from cohort s cross join lateral jsonb_array_elements(s.cited) c),
    figures as (
      select used.document_id, count(*)::int as cited, count(s.inserted_at)::int as inserted, count(*) filter (where s.inserted_at is not null and s.sent_at is not null)::int as sent,
        avg(s.survived) filter (where ${measured}) as mean, stddev_samp(s.survived) filter (where ${measured}) as deviation, count(*) filter (where ${measured})::int as measured,
        count(*) filter (where ${heavilyEdited})::int as heavy, max(s.created_at) as last_used,
        sum((select count(*) from findings f where f.workspace_id = s.workspace_id and f.suggestion_id = s.id and f."on" = 'draft'))::int as findings
      from used join cohort s on s.id = used.id group by used.document_id
    ),
    knowledge as (
      select id, title, kind, visibility, language, source_id as source, updated_at from documents where deleted_at is null and ${wanted}
      union all select id, title, 'macro', 'public', language, source_id, updated_at from macros where deleted_at is null and ${wanted}
    )
    select knowledge.*, figures.* from knowledge left join figures on figures.document_id = knowledge.id order by coalesce(figures.cited, 0) desc, knowledge.title, knowledge.id`);
  return {
    period: { from: period.from, to: period.to },
    definition,
    documents: rows.map((row) => ({
      documentId: row.id, title: row.title, kind: row.kind, visibility: row.visibility, language: row.language, sourceId: row.source,
      cited: row.cited ?? 0, inserted: row.inserted ?? 0, sent: row.sent ?? 0, survival: toMeanShare(row.mean, row.deviation, row.measured ?? 0), heavyEdits: toRate(row.heavy ?? 0, row.measured ?? 0),
      findings: row.findings ?? 0, lastUsedAt: row.last_used === null ? null : new Date(row.last_used).toISOString(),
      ageDays: row.updated_at === null ? null : Math.max(0, Math.floor((now.getTime() - new Date(row.updated_at).getTime()) / dayMs)),
    })),
  };
}
