import type { AskEvent } from '@countersign/shared/ask/ask-event';
import type { AskRequest } from '@countersign/shared/ask/ask-request';
import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { AssistDeps } from '../assist/assist-deps.ts';
import { boundTicket } from '../assist/bound-ticket.ts';
import { privacyReceipt } from '../assist/privacy-receipt.ts';
import { allowedHosts } from '../assist/safe-links.ts';
import type { AnswerRequest } from '../engines/engine.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { openVault } from '../privacy/open-vault.ts';
import { peopleOf } from '../privacy/people-of.ts';
import { embedQuery } from '../knowledge/vectors/embed-query.ts';
import { answer, type AnswerEnd } from './answer.ts';
import { findAskSources } from './find-ask-sources.ts';
import { questionLanguage } from './question-language.ts';
import { readQuestion } from './read-question.ts';
import { redactQuestion } from './redact-question.ts';

/** What a question needs of the outside: the same as a run over a ticket, without what only drafts have. */
export type AskDeps = Omit<AssistDeps, 'drafts' | 'engines'> & { readonly engines: { readonly builtIn: AssistDeps['engines']['builtIn'] & Required<Pick<AssistDeps['engines']['builtIn'], 'answer'>>; readonly model?: AssistDeps['engines']['model'] } };

const MESSAGES_SHOWN_TO_A_MODEL = 12;

/** One question: redact, retrieve, answer, judge. Yields each result as soon as it is known; only the unexpected throws. */
export async function* ask(request: AskRequest, deps: AskDeps, signal: AbortSignal): AsyncGenerator<AskEvent> {
  const { readModel } = deps;
  const ticket = request.ticket === undefined ? undefined : boundTicket(request.ticket);
  const began = deps.now();
  const timingsMs: Record<string, number> = {};
  const calls: ModelCall[] = [];
  const redacted = deps.engines.model || deps.embeddings ? redactQuestion(request.question, request.earlier, openVault({ ...readModel, numbers: deps.tokenNumbers }, ticket === undefined ? [] : peopleOf(ticket), ticket)) : null;
  timingsMs['redact'] = since(began);

  const language = questionLanguage(request.question, ticket?.language?.slice(0, 2).toLowerCase(), readModel.index.languages);
  const searched = deps.now();
  const vector = deps.embeddings && redacted !== null && !deps.isOverBudget ? await embedQuery(deps.embeddings, redacted.question, signal, onModelCall) : undefined;
  const found = findAskSources({ ...request, ticket }, readModel.index, language, vector);
  timingsMs['retrieve'] = since(searched);
  const sources: AskSource[] = [...found.passages, ...found.messages];
  yield { event: 'sources', data: { sources, passagesSearched: found.passagesSearched } };
  signal.throwIfAborted();

  const answered = deps.now();
  const engineRequest: AnswerRequest = {
    question: request.question, earlier: request.earlier, redacted, ticket: ticket ?? null, language, rarity: readModel.index.rarity, signal,
    sources: [...found.passages, ...found.messages.slice(-MESSAGES_SHOWN_TO_A_MODEL)],
    onModelCall,
  };
  // A model is asked only where there is something public that may answer.
  const isForModel = found.passages.some(isPublic) || (ticket !== undefined && found.messages.some(isPublic) && readQuestion(request.question, ticket.requester.name) !== null);
  const end: AnswerEnd = yield* answer({
    request: { ...engineRequest, sources }, modelRequest: isForModel ? engineRequest : null, nearest: found.nearest,
    judging: {
      rules: readModel.rules,
      context: { on: 'draft', language, ...(ticket === undefined ? {} : { console: ticket.key.console, tags: ticket.tags, ticket }) },
      requesterEmail: ticket?.requester.email ?? '',
      hosts: allowedHosts(readModel.linkHosts, sources.map((source) => source.url)),
      given: [request.question, ticket?.requester.name ?? ''].join('\n'),
      language,
    },
  }, deps);
  timingsMs['answer'] = since(answered);
  timingsMs['total'] = since(began);
  yield { event: 'done', data: { runId: deps.newId('run'), engine: end.engine, timingsMs, receipt: privacyReceipt(calls, redacted?.vault) } };

  function onModelCall(call: ModelCall): void {
    calls.push(call);
    deps.recordModelCall(call, redacted?.vault);
  }

  function since(start: number): number {
    return Number((deps.now() - start).toFixed(2));
  }
}

function isPublic({ visibility }: Pick<AskSource, 'visibility'>): boolean {
  return visibility === 'public';
}
