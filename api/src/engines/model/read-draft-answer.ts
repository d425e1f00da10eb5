import { JSONParser } from '@streamparser/json';
import { draftAnswerSentence, type DraftAnswerSentence } from './prompts/draft.ts';
import { jsonOfAnswer } from './json-of-answer.ts';
import { ModelError } from './model-error.ts';

/** What stands in a draft answer, in the order in which it becomes complete. */
export type DraftAnswerPart =
  | { readonly kind: 'answerable'; readonly answerable: boolean }
  | { readonly kind: 'missing'; readonly missing: readonly string[] }
  | { readonly kind: 'sentence'; readonly sentence: DraftAnswerSentence };

/**
 * Reads a streamed JSON answer and yields each sentence as soon as its object is closed.
 * Throws `ModelError('invalid-output')` when the text is no JSON, ends early or has another shape.
 */
export async function* readDraftAnswer(pieces: AsyncIterable<string>): AsyncGenerator<DraftAnswerPart> {
  const ready: DraftAnswerPart[] = [];
  const parser = new JSONParser({ paths: ['$.answerable', '$.missing', '$.sentences.*'], keepStack: false });
  parser.onValue = ({ value, key }) => {
    if (key === 'answerable') ready.push({ kind: 'answerable', answerable: value === true });
    else if (key === 'missing') ready.push({ kind: 'missing', missing: Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [] });
    else ready.push({ kind: 'sentence', sentence: draftAnswerSentence.parse(value) });
  };
  let isComplete = false;
  parser.onEnd = () => {
    isComplete = true;
  };
  for await (const piece of jsonOfAnswer(pieces)) {
    attempt(() => parser.write(piece));
    yield* ready.splice(0);
  }
  if (!isComplete) throw new ModelError('invalid-output');
}

function attempt(write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw new ModelError('invalid-output', { cause });
  }
}
