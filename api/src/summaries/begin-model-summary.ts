import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { AssistDeps } from '../assist/assist-deps.ts';
import type { RedactedTicket } from '../engines/engine.ts';
import { summariseWithModel, type ModelSummaryInput } from './summarise-with-model.ts';

/**
 * Asks a model for a summary while the draft is written, and gives what yields it: the summary comes again, whole, where the model has a better one.
 * Nothing is asked where there is no model, its budget is spent or masking failed. A reader who leaves ends it.
 */
export function beginModelSummary({ redacted, ...input }: Omit<ModelSummaryInput, 'vault' | 'limitMs'> & { readonly redacted: RedactedTicket | null }, { engines: { model }, isOverBudget, firstSentenceLimitMs }: AssistDeps): () => AsyncGenerator<AssistEvent> {
  const pending = model?.summarise === undefined || isOverBudget === true || redacted === null
    ? Promise.resolve(null)
    : summariseWithModel((request) => model.summarise!(request), { ...input, vault: redacted.vault, limitMs: firstSentenceLimitMs });
  // Awaited after the draft; a failure meanwhile is not one that nobody handles.
  pending.catch(() => undefined);
  return async function* () {
    const summary = await pending;
    if (summary !== null) yield { event: 'summary', data: summary };
  };
}
