import { z } from 'zod';
import { draftSentence } from '../assist/draft.ts';
import { finding } from '../policy/finding.ts';
import { ticketKey } from '../ticket/ticket-key.ts';
import { writingTool } from '../writing/writing-tool.ts';

const base = {
  /** A UUID made by the client that begins with the time: the same fact sent twice is stored once. */
  id: z.uuid(),
  at: z.iso.datetime(),
  ticketKey,
};
const ofSuggestion = { ...base, suggestionId: z.string().min(1).max(100) };

/**
 * Immutable past-tense records of what happened to a ticket view or a suggestion.
 * They hold metrics and ids only; texts travel beside them in `factUpload` and are stored apart.
 */
export const fact = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('ticket.viewed'), eligible: z.boolean() }),
  z.object({ ...ofSuggestion, type: z.literal('suggestion.generated'), runId: z.string(), engine: z.enum(['built-in', 'model']) }),
  z.object({ ...ofSuggestion, type: z.literal('suggestion.displayed'), visibleMs: z.number().int().min(0) }),
  z.object({
    ...ofSuggestion, type: z.literal('suggestion.inserted'), via: z.enum(['insert', 'copy']),
    /** Id of the newest public agent message known at insertion; a later one by this agent is the sent reply. */
    afterMessageId: z.string().nullable(),
    leftOut: z.number().int().min(0), landedDifferently: z.boolean(),
  }),
  z.object({ ...ofSuggestion, type: z.literal('suggestion.copied') }),
  /** The agent accepted other words in the draft's place; they travel beside the fact as `reworded`, and what is sent is compared with them. */
  z.object({ ...ofSuggestion, type: z.literal('suggestion.reworded'), tool: writingTool }),
  /** The newest accepted words were taken back: the suggestion reads again as it did before them. */
  z.object({ ...ofSuggestion, type: z.literal('suggestion.rewording-undone') }),
  z.object({ ...ofSuggestion, type: z.literal('suggestion.sent'), messageId: z.string(), sentAt: z.string(), afterInsertMs: z.number().int().nullable() }),
  /** A draft with a risk left as it was, sooner than it can be read; the server, which holds draft and reply beside each other, records this by itself. */
  z.object({
    ...ofSuggestion, type: z.literal('suggestion.sent-unread'), because: z.array(z.enum(['blocking', 'commitment', 'low-confidence'])).min(1),
    /** `readingMs`: what a quick reader needs for so many words; `hadMs`: how long it was on screen and in the reply before it left. */
    words: z.number().int().min(1), readingMs: z.number().int().min(0), hadMs: z.number().int().min(0),
  }),
  z.object({ ...ofSuggestion, type: z.literal('suggestion.dismissed') }),
  z.object({ ...ofSuggestion, type: z.literal('suggestion.unused') }),
  z.object({ ...ofSuggestion, type: z.literal('suggestion.ambiguous'), candidates: z.number().int().min(2) }),
  z.object({
    ...ofSuggestion, type: z.literal('suggestion.rated'), rating: z.enum(['up', 'down']),
    reason: z.enum(['incomplete', 'wrong-fact', 'too-long', 'tone', 'other']).nullable(),
  }),
  z.object({ ...ofSuggestion, type: z.literal('source.accepted'), passageId: z.string() }),
  z.object({ ...base, type: z.literal('finding.shown'), suggestionId: z.string().nullable(), findingId: z.string(), rule: z.string(), severity: z.enum(['info', 'warn', 'block']), on: z.enum(['draft', 'typed', 'message']) }),
  z.object({ ...base, type: z.literal('finding.fixed'), suggestionId: z.string().nullable(), findingId: z.string(), rule: z.string() }),
  z.object({ ...base, type: z.literal('finding.overridden'), suggestionId: z.string().nullable(), findingId: z.string(), rule: z.string(), reason: z.string().max(200) }),
  /** The agent took an override back: the rule applies again. */
  z.object({ ...base, type: z.literal('finding.reinstated'), suggestionId: z.string().nullable(), findingId: z.string(), rule: z.string() }),
  /** The reply that was sent still holds what a blocking rule forbids. `overridden`: the agent had said why the rule doesn't apply. */
  z.object({
    ...base, type: z.literal('finding.sent'), suggestionId: z.string().nullable(), findingId: z.string(), rule: z.string(), severity: z.enum(['info', 'warn', 'block']),
    overridden: z.boolean(), messageId: z.string(), sentAt: z.string(),
  }),
  z.object({ ...base, type: z.literal('triage.corrected'), runId: z.string(), field: z.enum(['intent', 'urgency', 'sentiment', 'language']), from: z.string(), to: z.string() }),
]);
export type Fact = z.infer<typeof fact>;
export type FactType = Fact['type'];

/** A draft in other words, as the agent accepted it. */
const reworded = z.object({ sentences: z.array(draftSentence).max(400), findings: z.array(finding).max(400) });

/** A fact on its way to the API; `sentText` (plain text or HTML as the console gave it) and `reworded` are stored encrypted, apart from the fact. */
export const factUpload = z.object({ fact, sentText: z.object({ format: z.enum(['text', 'html']), content: z.string().max(1_000_000) }).optional(), reworded: reworded.optional() });
export type FactUpload = z.infer<typeof factUpload>;

/** The answer of `POST /v1/facts`: the ids that are committed, new or known already, and those refused for good. */
export const factsResponse = z.object({ committed: z.array(z.string()), refused: z.array(z.object({ id: z.string(), reason: z.string() })) });
export type FactsResponse = z.infer<typeof factsResponse>;
