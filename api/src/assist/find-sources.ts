import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { joinRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { RedactedTicket } from '../engines/engine.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { rerankSources } from '../knowledge/rerank/rerank-sources.ts';
import { embedQuery } from '../knowledge/vectors/embed-query.ts';
import type { AssistDeps } from './assist-deps.ts';
import { retrieve, type Retrieved } from './retrieve.ts';

/** What a search may use beyond words: the masked ticket, and who hears of calls that were made. */
export interface FindOptions {
  readonly redacted: RedactedTicket | null;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** Finds the sources of a ticket: by words; by meaning too where embeddings are configured; in a model's order where one was asked for. Whatever fails or is late is left out. */
export async function findSources(ticket: Ticket, triage: Triage, deps: Pick<AssistDeps, 'readModel' | 'embeddings' | 'reranker' | 'isOverBudget'>, { redacted, signal, onModelCall }: FindOptions): Promise<Retrieved> {
  const { readModel, embeddings, reranker } = deps;
  const question = redacted === null || deps.isOverBudget ? undefined : questionOf(redacted);
  const vector = embeddings && question !== undefined ? await embedQuery(embeddings, question, signal, onModelCall) : undefined;
  const found = retrieve(ticket, triage, readModel, vector);
  if (!reranker || redacted === null || question === undefined || found.usable.length === 0) return found;
  const sources = await rerankSources(reranker, { question, sources: found.sources, vault: redacted.vault, signal, onModelCall });
  return { ...found, sources, usable: sources };
}

/** The subject and the customer's newest turn, masked. */
function questionOf({ subject, messages }: RedactedTicket): RedactedText {
  const spoken = messages.filter(({ visibility, role }) => visibility === 'public' && role !== 'system');
  const last = spoken.findLastIndex(({ role }) => role === 'customer');
  const before = spoken.slice(0, last + 1).findLastIndex(({ role }) => role === 'agent');
  return joinRedacted([subject, ...spoken.slice(before + 1, last + 1).map(({ text }) => text)].filter((text) => text.trim() !== ''), '\n');
}
