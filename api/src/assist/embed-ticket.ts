import type { RedactedTicket } from '../engines/engine.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { embedQuery } from '../knowledge/vectors/embed-query.ts';
import type { AssistDeps } from './assist-deps.ts';
import { maskedQuestion } from './masked-question.ts';

/** Asks for the vector of a ticket's question, once for triage and search; `undefined` where none is configured or allowed, or the endpoint fails or is late. */
export async function embedTicket({ embeddings, isOverBudget }: Pick<AssistDeps, 'embeddings' | 'isOverBudget'>, redacted: RedactedTicket | null, signal: AbortSignal, onModelCall: (call: ModelCall) => void): Promise<Float32Array | undefined> {
  return !embeddings || redacted === null || isOverBudget ? undefined : embedQuery(embeddings, maskedQuestion(redacted), signal, onModelCall);
}
