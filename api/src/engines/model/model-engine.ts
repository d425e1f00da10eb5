import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import { redact } from '@countersign/shared/redaction/redact';
import { restore } from '@countersign/shared/redaction/restore';
import type { DraftEngine, DraftPart, DraftRequest, RedactedTicket } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import { fillVoice } from '../fill-voice.ts';
import type { ModelGateway, ModelRequest } from './gateway.ts';
import { ModelError, type ModelErrorKind } from './model-error.ts';
import { draftAnswerSchema, draftPromptVersion, draftSystemPrompt, draftUserPrompt, type DraftAnswerSentence } from './prompts/draft.ts';
import { readDraftAnswer } from './read-draft-answer.ts';

const macrosShown = 1;
const maxAnswerTokens = 1_200;

/**
 * Drafts with a model over `gateway`. The model is shown masked text and public passages only: a passage
 * written for colleagues never reaches it. An answer that is no valid JSON gets one repair turn, and only
 * while no sentence of it was passed on. Throws `EngineError` with the reason the agent is told.
 */
export function createModelEngine(gateway: ModelGateway, isOverBudget: () => boolean = () => false): DraftEngine {
  return {
    name: 'model',
    async *draft(request) {
      if (isOverBudget()) throw new EngineError('over-budget');
      if (!request.redacted) throw new EngineError('redaction-failed');
      const passages = request.sources.filter((source) => source.visibility === 'public');
      const user = writeUserPrompt(request, request.redacted, passages);
      for (let turn = 1; ; turn += 1) {
        let passedOn = 0;
        try {
          for await (const part of askOnce(gateway, request, turn === 1 ? user : withRepairNote(user), passages.map((passage) => passage.passageId))) {
            passedOn += 1;
            yield part;
          }
          return;
        } catch (error) {
          const mayRepair = turn === 1 && passedOn === 0 && error instanceof ModelError && error.kind === 'invalid-output';
          if (!mayRepair) throw toEngineError(error);
        }
      }
    },
  };
}

async function* askOnce(gateway: ModelGateway, request: DraftRequest, user: RedactedText, passageIds: readonly string[]): AsyncGenerator<DraftPart> {
  const call: ModelRequest = {
    purpose: 'draft', prompt: draftPromptVersion, system: draftSystemPrompt, user,
    schemaName: 'draft', schema: draftAnswerSchema, maxTokens: maxAnswerTokens, signal: request.signal,
  };
  let isAnswerable = true;
  let missing: readonly string[] = [];
  let sentences = 0;
  for await (const part of readDraftAnswer(gateway.stream(call, request.onModelCall))) {
    if (part.kind === 'answerable') isAnswerable = part.answerable;
    else if (part.kind === 'missing') missing = part.missing.map((detail) => restoreText(detail, request));
    else if (isAnswerable) {
      yield propose(part.sentence, sentences === 0, passageIds, request);
      sentences += 1;
    }
  }
  if (!isAnswerable) yield { kind: 'abstention', reason: 'The passages do not answer this.', missing };
  else if (sentences === 0) throw new ModelError('invalid-output');
}

function propose(sentence: DraftAnswerSentence, isFirst: boolean, passageIds: readonly string[], request: DraftRequest): DraftPart {
  const leads = { sentence: ' ', line: '\n', paragraph: '\n\n' } as const;
  return {
    kind: 'sentence',
    text: restoreText(sentence.text, request),
    citations: sentence.sources.map((number) => passageIds[number - 1] ?? `unknown:${number}`),
    lead: isFirst ? '' : leads[sentence.starts],
    asks: sentence.asks_for.map((detail) => restoreText(detail, request)),
  };
}

function restoreText(text: string, request: DraftRequest): string {
  return request.redacted ? restore(text, request.redacted.vault).text.trim() : text;
}

function writeUserPrompt(request: DraftRequest, redacted: RedactedTicket, passages: DraftRequest['sources']): RedactedText {
  const mask = (text: string) => redact(text, redacted.vault, { names: [request.ticket.requester.name, request.agentName].filter(Boolean) });
  const voice = fillVoice(request.voice, request.ticket.requester.name, request.agentName);
  return draftUserPrompt({
    language: mask(request.voice.language),
    greeting: mask(voice.greeting),
    signOff: mask(voice.signOff),
    intent: mask(request.triage.intentLabel),
    missing: request.triage.missing.map(mask),
    wish: request.wish ? mask(request.wish) : undefined,
    subject: redacted.subject,
    messages: redacted.messages.filter((message) => message.visibility === 'public'),
    passages: passages.map((passage) => ({ title: mask(passage.title), text: mask(passage.text) })),
    macros: request.macros.slice(0, macrosShown).map((macro) => mask(macro.body)),
  });
}

function withRepairNote(user: RedactedText): RedactedText {
  return composeRedacted`${user}

Your last answer was not valid JSON of the schema. Answer again with that JSON alone.`;
}

const reasons: Record<ModelErrorKind, EngineError['reason']> = {
  'rate-limited': 'model-down', 'timeout': 'model-slow', 'unreachable': 'model-down',
  'refused': 'model-down', 'invalid-output': 'invalid-output', 'aborted': 'aborted',
};

function toEngineError(error: unknown): unknown {
  return error instanceof ModelError ? new EngineError(reasons[error.kind], error) : error;
}
