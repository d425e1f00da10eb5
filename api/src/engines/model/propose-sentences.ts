import type { RedactedText, TokenVault } from '@countersign/shared/redaction/redacted-text';
import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import { restore } from '@countersign/shared/redaction/restore';
import { tokensIn } from '@countersign/shared/redaction/tokens-in';
import { safeLinks } from '../../assist/safe-links.ts';
import type { DraftPart } from '../engine.ts';
import { echoesPrompt } from './echoes-prompt.ts';
import type { ModelCall, ModelGateway, ModelRequest } from './gateway.ts';
import { ModelError } from './model-error.ts';
import { plainWords } from './plain-words.ts';
import { draftAnswerSchema, type DraftAnswerSentence } from './prompts/draft.ts';
import { readDraftAnswer } from './read-draft-answer.ts';
import { toEngineError } from './to-engine-error.ts';

/** One task for a model whose answer is cited sentences. */
export interface SentenceTask extends Pick<ModelRequest, 'prompt' | 'system' | 'user' | 'maxTokens' | 'spellsSchema' | 'signal'> {
  readonly purpose: 'draft' | 'answer';
  /** The ids behind the numbers that the model was shown, in order. */
  readonly citable: readonly string[];
  readonly vault: TokenVault;
  readonly onModelCall: (call: ModelCall) => void;
}

/**
 * Streams the sentences a model proposes, tokens restored, numbers turned into ids. An answer that is no valid JSON gets one repair
 * turn, and only while no sentence of it was passed on. Throws `EngineError`.
 */
export async function* proposeSentences(gateway: ModelGateway, task: SentenceTask): AsyncGenerator<DraftPart> {
  for (let turn = 1; ; turn += 1) {
    let passedOn = 0;
    try {
      for await (const part of askOnce(gateway, turn === 1 ? task : { ...task, user: withRepairNote(task.user), spellsSchema: true })) {
        passedOn += 1;
        yield part;
      }
      return;
    } catch (error) {
      const mayRepair = turn === 1 && passedOn === 0 && error instanceof ModelError && error.isUnusable;
      if (!mayRepair) throw toEngineError(error);
    }
  }
}

async function* askOnce(gateway: ModelGateway, { citable, vault, onModelCall, ...call }: SentenceTask): AsyncGenerator<DraftPart> {
  let isAnswerable = true;
  let missing: readonly string[] = [];
  let sentences = 0;
  const shown = tokensIn(call.user);
  const restored = (text: string): string | undefined => {
    const { text: raw, unknown } = restore(plainWords(text, call.user), vault, shown);
    // A detail that was made up or never shown is nothing to say, and no more is what tells the prompt.
    return unknown.length > 0 || echoesPrompt(raw, call.system) ? undefined : raw.trim();
  };
  const detail = (text: string): string[] => [safeLinks(restored(text) ?? '', new Set())].filter((words) => words !== '');
  for await (const part of readDraftAnswer(gateway.stream({ ...call, schemaName: call.purpose, schema: draftAnswerSchema }, onModelCall))) {
    if (part.kind === 'answerable') isAnswerable = part.answerable;
    else if (part.kind === 'missing') missing = part.missing.flatMap(detail);
    else if (isAnswerable) {
      const text = restored(part.sentence.text);
      if (text === undefined) continue;
      yield propose(part.sentence, text, sentences === 0, citable, detail);
      sentences += 1;
    }
  }
  if (!isAnswerable) yield { kind: 'abstention', reason: 'The passages do not answer this.', missing };
  else if (sentences === 0) throw new ModelError('invalid-output');
}

function propose(sentence: DraftAnswerSentence, text: string, isFirst: boolean, citable: readonly string[], detail: (text: string) => string[]): DraftPart {
  const leads = { sentence: ' ', line: '\n', paragraph: '\n\n' } as const;
  return {
    kind: 'sentence',
    text,
    citations: sentence.sources.map((number) => citable[number - 1] ?? `unknown:${number}`),
    lead: isFirst ? '' : leads[sentence.starts],
    asks: sentence.asks_for.flatMap(detail),
  };
}

function withRepairNote(user: RedactedText): RedactedText {
  return composeRedacted`${user}

Your last answer was not valid JSON of the schema. Answer again with that JSON alone.`;
}
