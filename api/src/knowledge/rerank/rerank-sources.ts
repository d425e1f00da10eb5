import { redact } from '@countersign/shared/redaction/redact';
import type { RedactedText, TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { FoundSource } from '@countersign/shared/assist/source';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { setTimeout as wait } from 'node:timers/promises';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import { withinTime } from '../../privacy/within-time.ts';
import type { Reranker } from './reranker.ts';

/** Nobody waits longer for a better order than for the order there is. */
export const rerankLimitMs = 800;

const MOST_PASSAGES = 12;
const MOST_FAREWELL_MS = 200;
const MOST_CHARACTERS = 1_200;

export interface RerankInput<Source extends FoundSource> {
  readonly question: RedactedText;
  readonly sources: readonly Source[];
  readonly vault: TokenVault;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** The best sources in the order a reranker gives, the rest behind them; as they were when it fails, is late or has nothing to choose. The scores stay where they stood: the first source has the highest. */
export async function rerankSources<Source extends FoundSource>(reranker: Reranker, { question, sources, vault, signal, onModelCall }: RerankInput<Source>, limitMs = rerankLimitMs): Promise<readonly Source[]> {
  const few = sources.slice(0, MOST_PASSAGES);
  if (few.length < 2) return sources;
  const late = new AbortController();
  const done = new AbortController();
  try {
    const passages = withinTime(() => few.map(({ title, heading, text }) => redact(`${[title, heading].filter((name) => name !== '').join(' > ')}\n${text}`.slice(0, MOST_CHARACTERS), vault)));
    const asked = reranker.rerank({ question, passages, signal: AbortSignal.any([signal, late.signal]), onModelCall });
    const order = await Promise.race([asked, wait(limitMs, undefined, { signal: done.signal })]);
    if (order === undefined) {
      late.abort();
      // What left is told: the aborted call says what it carried before the run goes on.
      await Promise.race([Promise.allSettled([asked]), wait(MOST_FAREWELL_MS, undefined, { ref: false })]);
      return sources;
    }
    const chosen = new Set(order);
    const ordered = [...order.map((position) => few[position]!), ...sources.filter((_, position) => !chosen.has(position))];
    return ordered.map((source, position) => ({ ...source, score: sources[position]!.score }));
  } catch (error) {
    if (error instanceof ModelError || error instanceof RedactionError) return sources;
    throw error;
  } finally {
    done.abort();
    late.abort();
  }
}
