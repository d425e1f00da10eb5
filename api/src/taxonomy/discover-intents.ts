import { openTexts } from '@countersign/db/crypto/open-text';
import { withWorkspace } from '@countersign/db/with-workspace';
import { sql } from 'drizzle-orm';
import { knowledgeDays } from '../analytics/knowledge/knowledge-days.ts';
import { readPeriod } from '../analytics/period.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { clusterTexts } from '../knowledge/gaps/cluster-texts.ts';
import { likeness, termVectors } from '../knowledge/gaps/term-vectors.ts';
import { trendOf } from '../knowledge/gaps/trend-of.ts';
import { questionWords } from '../knowledge/learning/question-words.ts';
import type { IntentDiscovery, TriageReportQuery } from '../routes/contracts/triage-reports.ts';
import { intentLabels } from './intent-labels.ts';
import { nameGroup } from './name-group.ts';
import { taughtTexts } from './taught-texts.ts';
import { triagedTickets } from './triaged-tickets.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now'>;
type Row = { id: string; at: string; language: string; confidence: number; nearest: string | null; question_text_id: string | null; total: number };

const definition = 'Tickets whose intent was not recognised, that an agent found no intent for, or that are likely outside the taxonomy, grouped by likeness of what was asked. Those that an agent gave an intent are left out, and groups that the team has made an intent of. Of more than 1,000 tickets the newest 1,000 are grouped.';
/** More likely out of scope than not, with some room: short tickets in scope come up to a half. */
const outsideFrom = 0.55;
const mostRead = 1000;
const leastLike = 0.28;
const fewest = 3;
const mostGroups = 20;
const samples = 5;
/** One text like a ticket’s can be chance. */
const fewestTaught = 2;

/** Groups the tickets that no intent fits and proposes what to call them. That customers' words were read is written to the audit log. */
export async function discoverIntents({ database, masterKey, now }: Dependencies, actor: Actor, query: TriageReportQuery): Promise<IntentDiscovery> {
  const { workspaceId } = actor;
  const period = readPeriod(query, now(), knowledgeDays);
  const { rows, items, taught, label } = await withWorkspace(database, workspaceId, async (transaction) => {
    const found = await transaction.execute<Row>(sql`
      select id, started_at as at, language, confidence, coalesce(nullif(intent, 'unknown'), triage -> 'alternatives' -> 0 ->> 'intent') as nearest, question_text_id, count(*) over ()::int as total from ${triagedTickets(period, query, 'intent')} as t
      where set = 'unknown' or (predicted = set and (triage ->> 'outOfScope')::float >= ${outsideFrom}) order by started_at desc, id limit ${mostRead}`);
    const opened = await openTexts(transaction, masterKey, workspaceId, found.flatMap((row) => row.question_text_id ?? []));
    if (opened.size > 0) await writeAudit(transaction, actor, { action: 'discovery.read', subject: workspaceId, detail: { texts: opened.size } });
    const read = found.flatMap((row) => {
      const text = questionWords(opened.get(row.question_text_id ?? ''));
      return text === '' ? [] : [{ ...row, at: new Date(row.at), text }];
    });
    return { rows: [...found], items: read, taught: await taughtTexts(transaction, workspaceId, read.map(({ text }) => text)), ...(await intentLabels(transaction, workspaceId)) };
  });
  const vectors = termVectors(items);
  const found = (await clusterTexts(items.length, (one, other) => likeness(vectors[one]!, vectors[other]!), leastLike)).filter((group) => group.length >= fewest).sort((one, other) => other.length - one.length);
  const isTaught = (group: readonly number[]): boolean => group.filter((at) => taught.has(items[at]!.text)).length >= fewestTaught;
  const clusters = found.filter((group) => !isTaught(group));
  const groups = clusters.slice(0, mostGroups).map((group): IntentDiscovery['groups'][number] => {
    const members = group.map((at) => items[at]!);
    const central = group.toSorted((one, other) => closeness(other, group, vectors) - closeness(one, group, vectors));
    const nearest = mostFrequent(members.flatMap((member) => member.nearest ?? []));
    return {
      id: members.map(({ id }) => id).sort()[0]!,
      proposal: nameGroup(members, central.map((at) => items[at]!.text)),
      tickets: members.length,
      weeks: trendOf(members.map(({ at }) => at), period.start, period.end).weeks,
      languages: [...new Set(members.map(({ language }) => language))].sort(),
      nearest: nearest === undefined ? null : { intent: nearest, intentLabel: label(nearest), confidence: members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length },
      samples: central.slice(0, samples).map((at) => ({ runId: items[at]!.id, text: items[at]!.text, at: items[at]!.at.toISOString() })),
    };
  });
  return { period: { from: period.from, to: period.to }, definition, groups, tickets: (rows[0]?.total ?? 0) - found.filter(isTaught).reduce((sum, group) => sum + group.length, 0), grouped: groups.reduce((sum, { tickets }) => sum + tickets, 0), unreadable: rows.length - items.length };
}

function closeness(one: number, group: readonly number[], vectors: ReturnType<typeof termVectors>): number {
  return group.slice(0, 100).reduce((sum, other) => sum + (other === one ? 0 : likeness(vectors[one]!, vectors[other]!)), 0);
}

function mostFrequent(values: readonly string[]): string | undefined {
  return [...Map.groupBy(values, (value) => value)].sort((one, other) => other[1].length - one[1].length)[0]?.[0];
}
