import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { RedactedTicket } from '../engines/engine.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { rerankSources } from '../knowledge/rerank/rerank-sources.ts';
import type { AssistDeps } from './assist-deps.ts';
import { maskedQuestion } from './masked-question.ts';
import { retrieve, type Retrieved } from './retrieve.ts';

/** What a search may use beyond words: the masked ticket, its vector, and who hears of calls that were made. */
export interface FindOptions {
  readonly redacted: RedactedTicket | null;
  readonly vector: Float32Array | undefined;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** Finds the sources of a ticket: by words; by meaning too where there is a vector; in a model's order where one was asked for. Whatever fails or is late is left out. */
export async function findSources(ticket: Ticket, triage: Triage, deps: Pick<AssistDeps, 'readModel' | 'reranker' | 'isOverBudget'>, { redacted, vector, signal, onModelCall }: FindOptions): Promise<Retrieved> {
  const { readModel, reranker } = deps;
  const question = redacted === null || deps.isOverBudget ? undefined : maskedQuestion(redacted);
  const found = retrieve(ticket, triage, readModel, vector);
  if (!reranker || redacted === null || question === undefined || found.usable.length === 0) return found;
  const sources = await rerankSources(reranker, { question, sources: found.sources, vault: redacted.vault, signal, onModelCall });
  return { ...found, sources, usable: sources };
}
