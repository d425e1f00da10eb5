import type { Transaction } from '@countersign/db/client';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import { openTexts } from '@countersign/db/crypto/open-text';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { suggestions } from '@countersign/db/schema/suggestions';
import { stableUuid } from '@countersign/shared/stable-uuid';
import { bodyText } from '@countersign/shared/suggestion/body-text';
import type { Fact } from '@countersign/shared/suggestion/facts';
import { readingTimeMs } from '@countersign/shared/suggestion/reading-time';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor.ts';
import { insertFact } from './insert-fact.ts';
import { offeredText, unpackDraft, type StoredDraft } from './stored-draft.ts';

type Risk = Extract<Fact, { type: 'suggestion.sent-unread' }>['because'][number];

/** Below this the panel shows an intent with a question mark, and a draft for it is a risk. */
export const unsureBelow = 0.5;
/** A display counts from its second second on, and consoles cut the time of a reply to the second. */
const unmeasuredMs = 3_000;

/**
 * Records that a draft with a risk (a blocking finding, a promise, an intent that triage was unsure of) left unedited and sooner than its
 * words can be read. `hadMs` counts from the first moment it can have been on screen, so that nobody who had the time is accused.
 */
export async function noteSentUnread(transaction: Transaction, masterKey: MasterKey, actor: Actor, suggestionId: string): Promise<void> {
  const mine = and(eq(suggestions.workspaceId, actor.workspaceId), eq(suggestions.id, suggestionId));
  const [row] = await transaction.select().from(suggestions).where(mine);
  const draftTextId = row?.rewordedTextId ?? row?.draftTextId ?? null;
  if (row?.outcome !== 'as-is' || row.insertedVia !== 'insert' || row.insertedAt === null || row.sentAt === null || row.afterInsertMs === null || draftTextId === null || row.runId === null) return;
  const [run] = await transaction.select().from(assistRuns).where(and(eq(assistRuns.workspaceId, actor.workspaceId), eq(assistRuns.id, row.runId)));
  const stored = (await openTexts(transaction, masterKey, actor.workspaceId, [draftTextId])).get(draftTextId);
  if (run === undefined || stored === undefined) return;
  const draft = unpackDraft(stored);
  const because = risksOf(draft, run.confidence);
  const words = (bodyText(offeredText(draft.sentences, row.acceptedPassages)).match(/[\p{L}\p{N}]\S*/gu) ?? []).length;
  const shownMs = row.insertedAt.getTime() - (row.displayedAt ?? row.insertedAt).getTime();
  const hadMs = Math.max(0, shownMs) + row.afterInsertMs + (run.endedAt.getTime() - run.startedAt.getTime()) + unmeasuredMs;
  if (because.length === 0 || hadMs >= readingTimeMs(words)) return;
  await insertFact(transaction, actor, {
    type: 'suggestion.sent-unread', id: await stableUuid(row.sentAt.getTime(), `unread ${row.id}`), at: row.sentAt.toISOString(), suggestionId,
    ticketKey: { console: row.console as Fact['ticketKey']['console'], host: row.host, id: row.ticketId }, because, words, readingMs: readingTimeMs(words), hadMs,
  });
}

function risksOf({ findings }: StoredDraft, confidence: number): Risk[] {
  return [
    ...(findings.some(({ severity, on }) => severity === 'block' && on === 'draft') ? ['blocking' as const] : []),
    ...(findings.some(({ kind, on }) => kind === 'commitment' && on === 'draft') ? ['commitment' as const] : []),
    ...(confidence < unsureBelow ? ['low-confidence' as const] : []),
  ];
}
