import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { RedactedTicket } from '../engines/engine.ts';
import type { RewriteRequest } from '../engines/rewrite.ts';
import type { PreparedWriting } from './prepare-writing.ts';
import type { AgentStyle } from './writing-deps.ts';

const MOST_PASSAGES = 6;
const MOST_CLAUSES = 12;
const MOST_AROUND = 4_000;

/** What of a prepared request a model may be shown: public passages only, and the clauses that block. */
export function toRewriteRequest({ request, source, targetLanguage, passages, greeting, signOff }: PreparedWriting, style: AgentStyle | null, ticket: RedactedTicket, rules: readonly CompiledRule[]): Omit<RewriteRequest, 'signal' | 'onModelCall'> {
  return {
    tool: request.tool, sentences: source.sentences, before: source.before.slice(-MOST_AROUND), after: source.after.slice(0, MOST_AROUND), language: source.language, targetLanguage,
    instruction: request.instruction || undefined, ticket, greeting, signOff, style,
    passages: passages.filter((passage) => passage.visibility === 'public').slice(0, MOST_PASSAGES),
    clauses: rules.filter(({ rule }) => rule.severity === 'block').slice(0, MOST_CLAUSES).map(({ rule }) => rule.clause),
  };
}
