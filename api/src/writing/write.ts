import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import type { WritingEvent } from '@countersign/shared/writing/writing-event';
import type { WritingEnd } from '@countersign/shared/writing/writing-result';
import type { WritingRequest } from '@countersign/shared/writing/writing-request';
import { beginInTime } from '../assist/begin-in-time.ts';
import { boundTicket } from '../assist/bound-ticket.ts';
import { privacyReceipt } from '../assist/privacy-receipt.ts';
import { redactTicket } from '../assist/redact-ticket.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { toRewriteRequest } from './to-rewrite-request.ts';
import { macroVariants } from './built-in/macro-variants.ts';
import { judgeWritten } from './judge-written.ts';
import { needsModel } from './needs-model.ts';
import { prepareWriting } from './prepare-writing.ts';
import { sayNote } from './say-note.ts';
import { streamWritten } from './stream-written.ts';
import { whatIsMissing } from './what-is-missing.ts';
import { withoutModel } from './without-model.ts';
import type { WritingDeps } from './writing-deps.ts';

/** One use of a writing tool: read, redact, reword, judge. Yields each sentence as soon as it is judged; only the unexpected throws. */
export async function* write(request: WritingRequest, deps: WritingDeps, signal: AbortSignal): AsyncGenerator<WritingEvent> {
  const began = deps.now();
  const { tool } = request;
  const ticket = boundTicket(request.ticket);
  const prepared = prepareWriting(request, ticket, deps.readModel);
  const timingsMs: Record<string, number> = { prepare: since(began) };
  const style = tool === 'match-my-style' ? await deps.readStyle() : null;
  const redacted = deps.model?.rewrite === undefined ? null : redactTicket(ticket, { ...deps.readModel, numbers: deps.tokenNumbers }, [request.agent.name]);
  const calls: ModelCall[] = [];
  const language = prepared.targetLanguage;
  let engine: 'built-in' | 'model' = 'built-in';
  let prompt: string | null = null;

  const missing = whatIsMissing(prepared, style);
  const isThere = tool === 'translate' && prepared.source.language === language;
  if (missing !== undefined || isThere) {
    yield { event: 'writing-start', data: { tool, engine, language } };
    yield { event: 'writing-end', data: missing === undefined ? { outcome: 'unchanged', explanation: sayNote({ says: 'language-already' }, request.locale), spelling: [] } : { outcome: 'needs', ...missing, variants: [] } };
  } else {
    const reworded = deps.now();
    const asked = yield* askModel();
    if (typeof asked === 'string' || asked === undefined) yield* workAlone(asked);
    timingsMs['write'] = since(reworded);
  }
  timingsMs['total'] = since(began);
  yield { event: 'done', data: { runId: deps.newId('run'), tool, engine, prompt, timingsMs, receipt: privacyReceipt(calls, redacted?.vault) } };

  /** `done` where a model wrote; else why not, `undefined` where there is none. */
  async function* askModel(): AsyncGenerator<WritingEvent, { done: true } | FallbackReason | undefined> {
    const rewrite = deps.model?.rewrite?.bind(deps.model);
    if (rewrite === undefined) return undefined;
    if (deps.isOverBudget) return 'over-budget';
    if (redacted === null) return 'redaction-failed';
    const forModel = toRewriteRequest(prepared, style, redacted, deps.readModel.rules);
    const onModelCall = (call: ModelCall): void => {
      calls.push(call);
      prompt = call.prompt;
      deps.recordModelCall(call, redacted?.vault);
    };
    const begun = await beginInTime((limited) => rewrite({ ...forModel, signal: limited, onModelCall }), signal, deps.firstSentenceLimitMs);
    if ('reason' in begun) return begun.reason;
    engine = 'model';
    yield { event: 'writing-start', data: { tool, engine, language } };
    yield* streamWritten(begun.parts, judgeWritten({ ...prepared.judging, ownPhrases: false }), prepared, { spelling: [], variants: [], notes: [] });
    return { done: true };
  }

  async function* workAlone(fallback: FallbackReason | undefined): AsyncGenerator<WritingEvent> {
    yield { event: 'writing-start', data: { tool, engine, language, ...(fallback === undefined ? {} : { fallback }) } };
    const spelling = { check: (words: readonly string[], written: string) => deps.spelling.check(words, written, signal) };
    const own = await withoutModel(prepared, style, { readModel: deps.readModel, spelling });
    signal.throwIfAborted();
    const variants = macroVariants(prepared, deps.readModel);
    if (own.outcome === 'written') return yield* streamWritten(own.sentences, judgeWritten({ ...prepared.judging, source: own.readAs ?? prepared.judging.source, ownPhrases: true }), prepared, { spelling: own.spelling, variants, notes: own.notes });
    const end: WritingEnd = own.outcome === 'unchanged' ? { outcome: 'unchanged', explanation: sayNote(own.why, request.locale), spelling: [...own.spelling] } : { outcome: 'needs', needs: own.needs, explanation: own.needs === 'model' ? needsModel(tool, fallback) : 'Write in a line what is done now. The rest is added around it.', variants };
    yield { event: 'writing-end', data: end };
  }

  function since(start: number): number {
    return Number((deps.now() - start).toFixed(2));
  }
}
