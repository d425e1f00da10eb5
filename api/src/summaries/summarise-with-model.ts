import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { Summary } from '@countersign/shared/assist/summary';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { EngineError } from '../engines/engine-error.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { withinTime } from '../privacy/within-time.ts';
import { ModelError } from '../engines/model/model-error.ts';
import type { ProposedSummaryLine, SummaryRequest } from '../engines/thread-summary.ts';
import { mergeProposed } from './merge-proposed.ts';
import type { SummaryReader } from './summarise.ts';
import { threadTurns } from './thread-turns.ts';

/** What a model is asked with. */
export interface ModelSummaryInput {
  readonly ticket: Ticket;
  readonly reader: SummaryReader;
  /** The built-in summary: it stands where the model's lines do not. */
  readonly summary: Summary;
  readonly vault: TokenVault;
  readonly limitMs: number;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** Shorter threads are read as fast as their summary. */
const FEWEST_TURNS = 6;
/** A model reads the newest of them, and the first. */
const MOST_TURNS = 60;

/** A model's summary of a longer thread, every line held against its messages. `null` where the thread is short, the model failed or was late, or nothing of it is supported: then the built-in one stays. */
export async function summariseWithModel(propose: (request: SummaryRequest) => Promise<ProposedSummaryLine[]>, { ticket, reader, summary, vault, limitMs, signal, onModelCall }: ModelSummaryInput): Promise<Summary | null> {
  const all = threadTurns(ticket);
  if (all.length < FEWEST_TURNS) return null;
  const turns = all.length <= MOST_TURNS ? all : [all[0]!, ...all.slice(1 - MOST_TURNS)];
  const people = [...new Set([ticket.requester.name, ...turns.map(({ name }) => name)])].filter((name) => name.trim() !== '');
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limitMs);
  try {
    const messages = withinTime(() => turns.map(({ id, role, name, at, body }) => ({ id, role, name: redact(name, vault), at: redact(at.slice(0, 16), vault), text: redact(body, vault) })));
    const proposed = await propose({ language: redact(summary.language, vault), messages, vault, signal: AbortSignal.any([signal, late.signal]), onModelCall });
    return mergeProposed(summary, proposed, turns, people, reader.summarisedTo) ?? null;
  } catch (error) {
    if (error instanceof ModelError || error instanceof EngineError || error instanceof RedactionError || late.signal.aborted) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
