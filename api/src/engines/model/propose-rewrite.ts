import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import { redact } from '@countersign/shared/redaction/redact';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { tokensIn } from '@countersign/shared/redaction/tokens-in';
import { EngineError } from '../engine-error.ts';
import { fillMasked } from '../fill-masked.ts';
import type { ProposedRewrite, RewriteRequest } from '../rewrite.ts';
import { cleanSentences } from './clean-sentences.ts';
import type { ModelGateway, ModelRequest } from './gateway.ts';
import { ModelError } from './model-error.ts';
import { promptFor } from './prompts/writing/prompt-for.ts';
import { writingAnswerSchema, writingSystemPrompt } from './prompts/writing/writing-rules.ts';
import { writingUserPrompt } from './prompts/writing/writing-user-prompt.ts';
import { readWrittenAnswer } from './read-written-answer.ts';
import { toEngineError } from './to-engine-error.ts';

const MOST_MESSAGES = 8;
const MOST_TOKENS = 2_000;
const STARTS = { '': 'sentence', ' ': 'sentence', '\n': 'line', '\n\n': 'paragraph' } as const;
const LEADS = { sentence: ' ', line: '\n', paragraph: '\n\n' } as const;

/**
 * Streams the sentences of a reworded text, tokens restored, numbers turned into positions and ids. An answer that is no valid
 * JSON, or says nothing of the text, gets one repair turn, and only while no sentence of it was passed on. Throws `EngineError`.
 */
export async function* proposeRewrite(gateway: ModelGateway, request: RewriteRequest): AsyncGenerator<ProposedRewrite> {
  const { ticket } = request;
  if (ticket === null) throw new EngineError('redaction-failed');
  const prompt = promptFor(request.tool);
  const user = fillPrompt(request, ticket, prompt.task);
  const call: ModelRequest = { purpose: 'writing', prompt: prompt.version, system: writingSystemPrompt, user, schemaName: 'writing', schema: writingAnswerSchema, maxTokens: MOST_TOKENS, signal: request.signal };
  const shown = tokensIn(user);
  for (let turn = 1; ; turn += 1) {
    let passedOn = 0;
    try {
      const answered = readWrittenAnswer(gateway.stream(turn === 1 ? call : { ...call, user: withRepairNote(user), spellsSchema: true }, request.onModelCall));
      for await (const { text, ...sentence } of cleanSentences(answered, { vault: ticket.vault, shown, system: call.system, source: request.sentences.map((own) => own.text) })) {
        yield {
          text, lead: passedOn === 0 ? '' : LEADS[sentence.starts],
          from: sentence.from.map((number) => number - 1), citations: sentence.sources.flatMap((number) => request.passages[number - 1]?.passageId ?? []),
        };
        passedOn += 1;
      }
      if (passedOn === 0) throw new ModelError('invalid-output');
      return;
    } catch (error) {
      const mayRepair = turn === 1 && passedOn === 0 && error instanceof ModelError && error.isUnusable;
      if (!mayRepair) throw toEngineError(error);
    }
  }
}

function fillPrompt(request: RewriteRequest, ticket: NonNullable<RewriteRequest['ticket']>, task: RedactedText): RedactedText {
  const mask = (text: string): RedactedText => redact(text, ticket.vault);
  const { style } = request;
  return fillMasked(() => writingUserPrompt({
    task, language: mask(request.targetLanguage), before: mask(request.before), after: mask(request.after),
    sentences: request.sentences.map(({ text, lead }) => ({ text: mask(text), starts: STARTS[lead] })),
    instruction: request.instruction === undefined ? undefined : mask(request.instruction),
    greeting: mask(request.greeting), signOff: mask(request.signOff), clauses: request.clauses.map(mask),
    style: style === null ? [] : [...describeStyle(style.measured).map(mask), ...style.examples.map(mask)],
    passages: request.passages.map(({ title, text }) => ({ title: mask(title), text: mask(text) })),
    subject: ticket.subject, messages: ticket.messages.filter((message) => message.visibility === 'public' && message.role !== 'system').slice(-MOST_MESSAGES),
  }));
}

function describeStyle({ greeting, signOff, sentenceWords, contractions, formality, exclamations }: NonNullable<RewriteRequest['style']>['measured']): string[] {
  return [
    `Greeting: ${greeting === '' ? 'none' : greeting}`, `Sign-off: ${signOff === '' ? 'none' : signOff}`,
    `Words in a sentence: about ${Math.round(sentenceWords)}`,
    `Contractions: ${contractions >= 0.5 ? 'yes' : 'no'}`, `Tone: ${formality >= 0.6 ? 'formal' : formality <= 0.4 ? 'casual' : 'in between'}`,
    `Exclamation marks: ${exclamations >= 0.3 ? 'now and then' : 'none'}`, 'Sentences of theirs:',
  ];
}

function withRepairNote(user: RedactedText): RedactedText {
  return composeRedacted`${user}

Your last answer was not valid JSON of the schema. Answer again with that JSON alone.`;
}
