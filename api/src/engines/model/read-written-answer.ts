import { JSONParser } from '@streamparser/json';
import { jsonOfAnswer } from './json-of-answer.ts';
import { ModelError } from './model-error.ts';
import { writtenAnswerSentence, type WrittenAnswerSentence } from './prompts/writing/writing-rules.ts';

/**
 * Reads a streamed JSON answer of a writing prompt and yields each sentence as soon as its object is closed.
 * Throws `ModelError('invalid-output')` when the text is no JSON, ends early or has another shape.
 */
export async function* readWrittenAnswer(pieces: AsyncIterable<string>): AsyncGenerator<WrittenAnswerSentence> {
  const ready: WrittenAnswerSentence[] = [];
  const parser = new JSONParser({ paths: ['$.sentences.*'], keepStack: false });
  parser.onValue = ({ value }) => void ready.push(writtenAnswerSentence.parse(value));
  let isComplete = false;
  parser.onEnd = () => {
    isComplete = true;
  };
  for await (const piece of jsonOfAnswer(pieces)) {
    try {
      parser.write(piece);
    } catch (cause) {
      throw new ModelError('invalid-output', { cause });
    }
    yield* ready.splice(0);
  }
  if (!isComplete) throw new ModelError('invalid-output');
}
