import type { Triage } from '@countersign/shared/assist/triage';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { joinRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { RedactedTicket } from '../../engines/engine.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { maskKnowledge } from '../../privacy/mask-knowledge.ts';
import { withinTime } from '../../privacy/within-time.ts';
import type { Intent } from '../triage-model.ts';
import type { IntentAsker, IntentOpinion } from './intent-asker.ts';

/** Surer than this, nobody is asked. */
const ASK_BELOW = 0.5;
/** A model that has not answered by then is not waited for. */
export const intentLimitMs = 2_500;
const MOST_MESSAGES = 4;

/** Asks a model about the intent of a ticket that triage is unsure of; `undefined` where nobody needs to be asked, or the model is late, down or says nonsense. */
export async function askIntent(asker: IntentAsker, { triage, redacted, intents, signal, onModelCall }: { readonly triage: Triage; readonly redacted: RedactedTicket; readonly intents: readonly Intent[]; readonly signal: AbortSignal; readonly onModelCall: (call: ModelCall) => void }): Promise<IntentOpinion | undefined> {
  if (triage.confidence >= ASK_BELOW || intents.length === 0) return undefined;
  const spoken = redacted.messages.filter(({ visibility, role }) => visibility === 'public' && role === 'customer').slice(-MOST_MESSAGES);
  try {
    const words = withinTime(() => intents.map(({ id, label, description }) => ({ id, words: maskKnowledge(description === '' ? label : `${label}: ${description}`, redacted.vault) })));
    return await asker.ask({ text: joinRedacted([redacted.subject, ...spoken.map(({ text }) => text)], '\n'), intents: words, signal: AbortSignal.any([signal, AbortSignal.timeout(intentLimitMs)]), onModelCall });
  } catch (error) {
    if (error instanceof ModelError || error instanceof RedactionError || signal.aborted || (error as Error).name === 'TimeoutError') return undefined;
    throw error;
  }
}
