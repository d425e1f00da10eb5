import type { suggestions } from '@countersign/db/schema/suggestions';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { SuggestionRow } from '../routes/contracts/suggestions.ts';

/** A stored suggestion with the names and counts that stand in other tables. */
export interface JoinedSuggestion {
  readonly suggestion: typeof suggestions.$inferSelect;
  readonly ticketName: string;
  readonly agent: string | null;
  readonly intentLabel: string | null;
  readonly findings: number;
}

/** A suggestion as a list shows it. */
export function toSuggestionRow({ suggestion, ticketName, agent, intentLabel, findings }: JoinedSuggestion): SuggestionRow {
  const { id, console, host, ticketId, intent, language, engine, phase, outcome, survived, added, createdAt, sentAt } = suggestion;
  return {
    id, ticketKey: { console: console as ConsoleName, host, id: ticketId }, ticketName, agent: agent ?? '', intent, intentLabel: intentLabel ?? (intent === 'unknown' ? 'Not recognised' : intent),
    language, engine: engine ?? 'built-in', phase, outcome, survived, added, findings, createdAt: createdAt.toISOString(), sentAt: sentAt?.toISOString() ?? null,
  };
}
