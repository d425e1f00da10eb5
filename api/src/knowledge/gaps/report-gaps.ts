import type { Transaction } from '@countersign/db/client';
import { articleDrafts, gapDismissals } from '@countersign/db/schema/gaps';
import { members } from '@countersign/db/schema/members';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, desc, eq } from 'drizzle-orm';
import { knowledgeDays } from '../../analytics/knowledge/knowledge-days.ts';
import { readPeriod } from '../../analytics/period.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { Gap, GapQuery, GapReport } from '../../routes/contracts/knowledge-gaps.ts';
import { buildGaps, type BuiltGap } from './build-gaps.ts';
import { gatherGapItems } from './gather-gap-items.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels'>;

const definition = 'Ticket views without a source that covers the question, and inserted drafts sent with less than 60 % of them left or more than 40 % added, grouped by intent and by likeness of what was asked.';

/** A report and, behind each of its gaps, the runs it is made of. */
export interface MadeReport {
  readonly report: GapReport;
  readonly built: ReadonlyMap<string, BuiltGap>;
}

/** What is missing in the knowledge, from texts that are opened for it alone. That somebody read customers' words is written to the audit log. */
export async function reportGaps({ database, masterKey, now, readModels }: Dependencies, actor: Actor, query: GapQuery): Promise<MadeReport> {
  const { workspaceId } = actor;
  const { index, triage } = await readModels.get(workspaceId);
  const period = readPeriod(query, now(), knowledgeDays);
  const stored = await withWorkspace(database, workspaceId, async (transaction) => {
    const evidence = await gatherGapItems(transaction, masterKey, workspaceId, period, query);
    if (evidence.items.length > 0) await writeAudit(transaction, actor, { action: 'gaps.read', subject: workspaceId, detail: { runs: evidence.items.length } });
    return { evidence, ...(await readDecisions(transaction, workspaceId)) };
  });
  const intentLabels = new Map(triage.intents.map(({ id, label }) => [id, label]));
  const built = await buildGaps(stored.evidence.items, { index, period, intentLabels, memberNames: [...stored.names.values()] });
  const gaps = built.map((one): Gap => ({ ...one.gap, dismissal: dismissalOf(one, stored), article: articleOf(one, stored.articles) }));
  const { items, unreadable, isCut } = stored.evidence;
  return {
    report: { period: { from: period.from, to: period.to }, definition, gaps: [...gaps.filter((gap) => gap.dismissal === null), ...gaps.filter((gap) => gap.dismissal !== null)], runs: items.length, unreadable, isCut },
    built: new Map(built.map((one) => [one.gap.id, one])),
  };
}

type Decisions = Awaited<ReturnType<typeof readDecisions>>;

async function readDecisions(transaction: Transaction, workspaceId: string) {
  const people = await transaction.select({ id: members.id, name: members.name }).from(members).where(eq(members.workspaceId, workspaceId));
  return {
    names: new Map(people.map(({ id, name }) => [id, name])),
    dismissals: await transaction.select().from(gapDismissals).where(eq(gapDismissals.workspaceId, workspaceId)).orderBy(desc(gapDismissals.createdAt)),
    articles: await transaction.select({ id: articleDrafts.id, state: articleDrafts.state, runIds: articleDrafts.runIds }).from(articleDrafts).where(and(eq(articleDrafts.workspaceId, workspaceId))).orderBy(desc(articleDrafts.createdAt)),
  };
}

/** A gap stays set aside until most of its runs are newer than the word that set it aside. */
function dismissalOf({ runIds }: BuiltGap, { dismissals, names }: Decisions): Gap['dismissal'] {
  const found = dismissals.find((dismissal) => runIds.filter((id) => dismissal.runIds.includes(id)).length * 2 >= runIds.length);
  return found === undefined ? null : { id: found.id, by: names.get(found.memberId) ?? '', at: found.createdAt.toISOString() };
}

function articleOf({ runIds }: BuiltGap, articles: Decisions['articles']): Gap['article'] {
  const found = articles.find((article) => article.runIds.some((id) => runIds.includes(id)));
  return found === undefined ? null : { id: found.id, state: found.state };
}
