import type { z } from 'zod';
import type { ModelCall, ModelGateway, ModelRequest } from './gateway.ts';
import { jsonOfAnswer } from './json-of-answer.ts';
import { ModelError } from './model-error.ts';

/**
 * A model's whole answer, read by its schema. Throws `ModelError`, `invalid-output` for one that is no JSON or another shape; where it
 * `mayRepair`, that is asked once more, with the schema in words, and so is one that was cut off.
 */
export async function askForJson<Answer>(gateway: ModelGateway, request: ModelRequest, answer: z.ZodType<Answer>, onCall: (call: ModelCall) => void, mayRepair = false): Promise<Answer> {
  try {
    return await askOnce(gateway, request, answer, onCall);
  } catch (error) {
    if (!mayRepair || !(error instanceof ModelError) || !error.isUnusable || request.signal.aborted) throw error;
    return askOnce(gateway, error.kind === 'cut-off' ? request : { ...request, spellsSchema: true }, answer, onCall);
  }
}

async function askOnce<Answer>(gateway: ModelGateway, request: ModelRequest, answer: z.ZodType<Answer>, onCall: (call: ModelCall) => void): Promise<Answer> {
  let text = '';
  for await (const piece of jsonOfAnswer(gateway.stream(request, onCall))) text += piece;
  try {
    return answer.parse(JSON.parse(text));
  } catch (cause) {
    throw new ModelError('invalid-output', { cause });
  }
}
