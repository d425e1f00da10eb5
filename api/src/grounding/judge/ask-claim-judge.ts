import type { FoundSource } from '@countersign/shared/assist/source';
import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import { maskKnowledge } from '../../privacy/mask-knowledge.ts';
import { withinTime } from '../../privacy/within-time.ts';
import type { ClaimJudge } from './claim-judge.ts';

/** A sentence of a draft that the built-in scorer supports, but is unsure of. */
export interface GreySentence {
  readonly index: number;
  readonly text: string;
  readonly citations: readonly string[];
  /** What of it the ticket alone says. */
  readonly told: string;
}

/** What a judge is asked with. */
export interface JudgeAsked {
  readonly sentences: readonly GreySentence[];
  readonly sources: readonly FoundSource[];
  readonly vault: TokenVault;
  readonly limitMs: number;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

const MOST_SENTENCES = 12;

/**
 * Asks a model once about all unsure sentences of a draft, and gives the indexes of those that it says no source carries. None where it is late,
 * down or says nonsense: then the built-in verdict stands. It reads masked text, and no passage that colleagues wrote for themselves.
 */
export async function askClaimJudge(judge: ClaimJudge, { sentences, sources, vault, limitMs, signal, onModelCall }: JudgeAsked): Promise<readonly number[]> {
  const open = new Map(sources.filter(({ visibility }) => visibility === 'public').map((source) => [source.passageId, source]));
  const asked = sentences.filter(({ citations }) => citations.length > 0 && citations.every((id) => open.has(id))).slice(0, MOST_SENTENCES);
  if (asked.length === 0) return [];
  const cited = [...new Set(asked.flatMap(({ citations }) => citations))];
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limitMs);
  try {
    const question = withinTime(() => ({
      claims: asked.map(({ text, told }) => ({ text: redact(text, vault), told: redact(told, vault) })),
      passages: cited.map((id) => open.get(id)!).map(({ kind, title, text }) => (kind === 'record' ? redact(`${title}\n${text}`, vault) : maskKnowledge(`${title}\n${text}`, vault))),
    }));
    const verdicts = await judge.judge({ ...question, signal: AbortSignal.any([signal, late.signal]), onModelCall });
    return verdicts.filter(({ isSupported }) => !isSupported).map(({ claim }) => asked[claim]!.index);
  } catch (error) {
    if (error instanceof ModelError || error instanceof RedactionError || late.signal.aborted || signal.aborted) return [];
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
