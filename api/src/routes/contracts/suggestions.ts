import { createRoute } from '@hono/zod-openapi';
import { draftSentence, engineName } from '@countersign/shared/assist/draft';
import { foundSource } from '@countersign/shared/assist/source';
import { finding } from '@countersign/shared/policy/finding';
import { fact } from '@countersign/shared/suggestion/facts';
import { ticketKey } from '@countersign/shared/ticket/ticket-key';
import { z } from 'zod';
import { filters } from './filters.ts';
import { jsonAnswer } from './json-answer.ts';

export const suggestionOutcome = z.enum(['as-is', 'edited', 'rewritten', 'discarded', 'unused', 'ambiguous']);
const phase = z.enum(['generated', 'displayed', 'inserted', 'sent', 'discarded', 'unused', 'ambiguous']);

export const suggestionRow = z.object({
  id: z.string(),
  ticketKey,
  /** What people call the ticket: its id, or the number that the console shows in its place. */
  ticketName: z.string(),
  agent: z.string(),
  intent: z.string(),
  intentLabel: z.string(),
  language: z.string(),
  engine: engineName,
  phase,
  /** `null` until the ticket was answered. */
  outcome: suggestionOutcome.nullable(),
  /** Shares in 0 to 1 of the draft that is still in the sent reply, and of the reply that is not from the draft. */
  survived: z.number().nullable(),
  added: z.number().nullable(),
  findings: z.number().int(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
});
export type SuggestionRow = z.infer<typeof suggestionRow>;

const listQuery = filters.extend({
  phase: phase.optional(),
  outcome: suggestionOutcome.optional(),
  /** Where the page before ended: its last moment in milliseconds and its last id. */
  cursor: z.string().max(200).regex(/^\d{1,14}~\w+$/, 'not one that a page ended with').optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type SuggestionsQuery = z.infer<typeof listQuery>;

export const suggestionList = z.object({ suggestions: z.array(suggestionRow), nextCursor: z.string().nullable(), total: z.number().int() });
export type SuggestionList = z.infer<typeof suggestionList>;

export const listSuggestionsRoute = createRoute({
  method: 'get', path: '/v1/suggestions', summary: 'Suggestions, newest first', request: { query: listQuery }, responses: jsonAnswer('One page', suggestionList),
});

/** One call to a model, without its text. `prompt` is the prompt's name and version ("draft/3"). */
const modelCallRow = z.object({ prompt: z.string(), model: z.string(), host: z.string(), at: z.string(), outcome: z.string() });

export const suggestionDetail = suggestionRow.extend({
  /** `null` once the texts were erased or have expired. */
  draft: z.object({ text: z.string(), sentences: z.array(draftSentence) }).nullable(),
  /** The reply as the agent sent it, as plain text. */
  sent: z.object({ text: z.string(), at: z.string() }).nullable(),
  facts: z.array(fact),
  sources: z.array(foundSource),
  findingList: z.array(finding),
  rating: z.enum(['up', 'down']).nullable(),
  ratingReason: z.string().nullable(),
  timingsMs: z.record(z.string(), z.number()),
  /** What models were asked with, oldest first: for the draft, and for the writing tools that worked on it. Empty where none was asked. */
  modelCalls: z.array(modelCallRow),
});
export type SuggestionDetail = z.infer<typeof suggestionDetail>;

const byId = z.object({ id: z.string().max(100) });

export const suggestionRoute = createRoute({
  method: 'get', path: '/v1/suggestions/{id}', summary: 'One suggestion: draft, sent reply, facts, sources, findings', request: { params: byId }, responses: jsonAnswer('The suggestion', suggestionDetail),
});

export const ownSuggestion = suggestionRow.pick({ id: true, phase: true, outcome: true, survived: true, added: true, sentAt: true }).extend({
  draft: z.string().nullable(),
  sent: z.string().nullable(),
  /** Where a draft with a risk left sooner than its words can be read: how long it was there at most, and how long reading takes. */
  unread: z.object({ words: z.number().int(), readingMs: z.number().int(), hadMs: z.number().int() }).nullable(),
});
export type OwnSuggestion = z.infer<typeof ownSuggestion>;

export const ownSuggestionRoute = createRoute({
  method: 'get', path: '/v1/suggestions/mine/{id}', summary: "What became of one of the agent's own suggestions", request: { params: byId }, responses: jsonAnswer('Result', ownSuggestion),
});
