import type { Transaction } from '@countersign/db/client';
import { sealCustomerText } from '@countersign/db/crypto/seal-customer-text';
import { corrections } from '@countersign/db/schema/corrections';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { Fact, FactUpload } from '@countersign/shared/suggestion/facts';
import { htmlToText } from '@countersign/shared/text/html-to-text';
import { sameTicket } from '@countersign/shared/ticket/ticket-key';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { learnFromReply } from '../knowledge/learning/learn-from-reply.ts';
import { teachTriage } from '../triage/learning/teach-triage.ts';
import { foldSuggestion } from './fold-suggestion.ts';
import { insertFact } from './insert-fact.ts';
import { noteSentUnread } from './note-sent-unread.ts';
import { rewordedTextId } from './rewording-in-force.ts';
import { packDraft, type StoredDraft } from './stored-draft.ts';
import { textsExpireAt } from './texts-expire-at.ts';

/** `later`: its suggestion is not recorded yet, because the run that makes it is still streaming; the client sends it again. */
export type FactVerdict = 'committed' | 'later' | { readonly refused: string };

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now'>;
type SuggestionRow = typeof suggestions.$inferSelect;

/** No run streams for longer than this, so a suggestion that is unknown by then never comes. */
const longestRunMs = 10 * 60_000;
const clockSkewMs = 24 * 60 * 60_000;

/** Commits one fact and what follows from it in one transaction, or says why it never will. */
export async function recordFact(dependencies: Dependencies, actor: Actor, upload: FactUpload): Promise<FactVerdict> {
  const { database, masterKey, now } = dependencies;
  const fact = dated(upload.fact);
  if (fact.type === 'suggestion.generated' || fact.type === 'suggestion.sent-unread') return { refused: 'the server records this by itself' };
  if (Date.parse(fact.at) > now().getTime() + clockSkewMs) return { refused: 'it lies in the future' };
  return withWorkspace(database, actor.workspaceId, async (transaction) => {
    const id = 'suggestionId' in fact ? fact.suggestionId : null;
    const row = id === null ? undefined : await lockSuggestion(transaction, actor.workspaceId, id);
    const refused = id === null ? undefined : judge(row, actor, fact, now());
    if (refused !== undefined) return refused;
    if (fact.type === 'suggestion.reworded' && upload.reworded === undefined) return { refused: 'its words are missing' };
    if (!(await insertFact(transaction, actor, fact))) return 'committed';
    if (fact.type === 'triage.corrected') await insertCorrection(transaction, actor, fact, await teachTriage(transaction, actor, fact, now()));
    if (fact.type === 'finding.overridden') await writeAudit(transaction, actor, { action: 'finding.overridden', subject: fact.findingId, detail: { rule: fact.rule, suggestionId: id } });
    if (fact.type === 'finding.reinstated') await writeAudit(transaction, actor, { action: fact.type, subject: fact.findingId, detail: { rule: fact.rule, suggestionId: id } });
    if (row === undefined) return 'committed';
    if (fact.type === 'suggestion.sent' && isReplyThatCounts(row, fact)) await keepSentText(transaction, dependencies, row, upload.sentText);
    if (fact.type === 'suggestion.reworded') await keepRewording(transaction, dependencies, row, fact, upload.reworded!);
    await foldSuggestion(transaction, masterKey, row);
    if (fact.type === 'suggestion.sent') await noteSentUnread(transaction, masterKey, actor, row.id);
    if (fact.type === 'suggestion.sent' || fact.type === 'suggestion.copied') await learnFromReply(transaction, actor.workspaceId, row.id);
    return 'committed';
  });
}

/** A console that shows no time of the reply leaves it empty; the moment it was noticed stands for it. */
function dated(fact: Fact): Fact {
  return fact.type === 'suggestion.sent' && Number.isNaN(Date.parse(fact.sentAt)) ? { ...fact, sentAt: fact.at } : fact;
}

/** The earliest reply is the one the draft is measured against; a later one leaves its words out of it. */
function isReplyThatCounts(row: SuggestionRow, fact: Extract<Fact, { type: 'suggestion.sent' }>): boolean {
  if (row.sentAt === null || Date.parse(fact.sentAt) < row.sentAt.getTime()) return true;
  return fact.messageId === row.sentMessageId && row.sentTextId === null;
}

async function keepSentText(transaction: Transaction, { masterKey, now }: Dependencies, row: SuggestionRow, sentText: FactUpload['sentText']): Promise<void> {
  const { workspaceId, customerId } = row;
  const text = sentText?.format === 'html' ? htmlToText(sentText.content, 'without trails') : sentText?.content;
  row.sentTextId = text === undefined || customerId === null ? null
    : (await sealCustomerText(transaction, masterKey, { workspaceId, customerId, kind: 'sent', text, expiresAt: textsExpireAt(now()) })) ?? null;
  await transaction.update(suggestions).set({ sentTextId: row.sentTextId }).where(and(eq(suggestions.workspaceId, workspaceId), eq(suggestions.id, row.id)));
}

async function keepRewording(transaction: Transaction, { masterKey, now }: Dependencies, { workspaceId, customerId }: SuggestionRow, fact: Fact, reworded: StoredDraft): Promise<void> {
  if (customerId === null) return;
  await sealCustomerText(transaction, masterKey, { workspaceId, customerId, id: await rewordedTextId(fact), kind: 'draft', text: packDraft(reworded), expiresAt: textsExpireAt(now()) });
}

/** Two senders of facts on one suggestion wait for each other here, so that each folds what the other wrote. */
async function lockSuggestion(transaction: Transaction, workspaceId: string, id: string): Promise<SuggestionRow | undefined> {
  const [row] = await transaction.select().from(suggestions).where(and(eq(suggestions.workspaceId, workspaceId), eq(suggestions.id, id))).for('update');
  return row;
}

function judge(row: SuggestionRow | undefined, actor: Actor, fact: Fact, now: Date): FactVerdict | undefined {
  if (row === undefined) return now.getTime() - Date.parse(fact.at) < longestRunMs ? 'later' : { refused: 'its suggestion is unknown' };
  if (row.memberId !== actor.memberId) return { refused: 'its suggestion was offered to somebody else' };
  const key = { console: row.console as Fact['ticketKey']['console'], host: row.host, id: row.ticketId };
  return sameTicket(key, fact.ticketKey) ? undefined : { refused: 'its suggestion belongs to another ticket' };
}

async function insertCorrection(transaction: Transaction, actor: Actor, fact: Extract<Fact, { type: 'triage.corrected' }>, textId: string | null): Promise<void> {
  const { console, host, id: ticketId } = fact.ticketKey;
  await transaction.insert(corrections).values({
    workspaceId: actor.workspaceId, id: `cor_${fact.id.replaceAll('-', '')}`, runId: fact.runId, memberId: actor.memberId, console, host, ticketId, field: fact.field, from: fact.from, to: fact.to, textId,
  });
}
