import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { redact } from '@countersign/shared/redaction/redact';
import type { DraftEngine, DraftRequest, RedactedTicket } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import { maskKnowledge } from '../../privacy/mask-knowledge.ts';
import { fillMasked } from '../fill-masked.ts';
import { fillVoice } from '../fill-voice.ts';
import type { ModelGateway } from './gateway.ts';
import { answerPromptVersion, answerSystemPrompt, answerUserPrompt } from './prompts/answer.ts';
import { draftPromptVersion, draftSystemPrompt, draftUserPrompt } from './prompts/draft.ts';
import { proposeRewrite } from './propose-rewrite.ts';
import { proposeSentences } from './propose-sentences.ts';
import { proposeSummary } from './propose-summary.ts';

const macrosShown = 1;
const maxAnswerTokens = 1_200;

/**
 * Drafts and answers with a model over `gateway`. The model is shown masked text, public passages and public messages only: what was
 * written for colleagues never reaches it. Throws `EngineError` with the reason the agent is told.
 */
export function createModelEngine(gateway: ModelGateway, isOverBudget: () => boolean = () => false): DraftEngine {
  return {
    name: 'model',
    async *draft(request) {
      if (isOverBudget()) throw new EngineError('over-budget');
      if (!request.redacted) throw new EngineError('redaction-failed');
      const passages = request.sources.filter((source) => source.visibility === 'public');
      yield* proposeSentences(gateway, {
        purpose: 'draft', prompt: draftPromptVersion, system: draftSystemPrompt, user: writeUserPrompt(request, request.redacted, passages), maxTokens: maxAnswerTokens,
        citable: passages.map((passage) => passage.passageId), vault: request.redacted.vault, signal: request.signal, onModelCall: request.onModelCall,
      });
    },
    async *answer(request) {
      if (isOverBudget()) throw new EngineError('over-budget');
      if (!request.redacted) throw new EngineError('redaction-failed');
      const { vault } = request.redacted;
      const mask = (text: string) => redact(text, vault);
      const sources = request.sources.filter((source) => source.visibility === 'public');
      const { question, earlier } = request.redacted;
      const user = fillMasked(() => answerUserPrompt({
        language: mask(request.language), question, earlier,
        sources: sources.map((source) => ({ author: source.author, title: mask(source.kind === 'message' ? source.updated : source.title), text: source.kind === 'message' || source.kind === 'record' ? mask(source.text) : maskKnowledge(source.text, vault) })),
      }));
      yield* proposeSentences(gateway, {
        purpose: 'answer', prompt: answerPromptVersion, system: answerSystemPrompt, user, maxTokens: maxAnswerTokens,
        citable: sources.map((source) => source.passageId), vault, signal: request.signal, onModelCall: request.onModelCall,
      });
    },
    async *rewrite(request) {
      if (isOverBudget()) throw new EngineError('over-budget');
      yield* proposeRewrite(gateway, request);
    },
    async summarise(request) {
      if (isOverBudget()) throw new EngineError('over-budget');
      return proposeSummary(gateway, request);
    },
  };
}

function writeUserPrompt(request: DraftRequest, redacted: RedactedTicket, passages: DraftRequest['sources']): RedactedText {
  const mask = (text: string) => redact(text, redacted.vault);
  const voice = fillVoice(request.voice, request.ticket.requester.name, request.agentName);
  return fillMasked(() => draftUserPrompt({
    language: maskKnowledge(request.voice.language, redacted.vault),
    greeting: mask(voice.greeting),
    signOff: mask(voice.signOff),
    intent: maskKnowledge(request.triage.intentLabel, redacted.vault),
    missing: request.triage.missing.map(mask),
    wish: request.wish ? mask(request.wish) : undefined,
    subject: redacted.subject,
    messages: redacted.messages.filter((message) => message.visibility === 'public'),
    passages: passages.map(({ kind, title, text }) => (kind === 'record' ? { title: mask(title), text: mask(text) } : { title: maskKnowledge(title, redacted.vault), text: maskKnowledge(text, redacted.vault) })),
    macros: request.macros.slice(0, macrosShown).map((macro) => maskKnowledge(macro.body, redacted.vault)),
  }));
}
