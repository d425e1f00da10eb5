import { z } from 'zod';
import { askForJson } from '../../engines/model/ask-for-json.ts';
import type { ModelGateway } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import type { IntentAsker } from './intent-asker.ts';
import { intentAnswerSchema, intentPromptVersion, intentSystemPrompt, intentUserPrompt } from './intent-prompt.ts';

const answer = z.object({ intent: z.number().int() });
const maxAnswerTokens = 20;

/** An asker over a model that answers by JSON schema. A number it was not given is no answer. */
export function createModelIntentAsker(gateway: ModelGateway): IntentAsker {
  return {
    async ask({ text, intents, signal, onModelCall }) {
      const { intent: number } = await askForJson(gateway, {
        purpose: 'triage', prompt: intentPromptVersion, system: intentSystemPrompt, user: intentUserPrompt(text, intents.map(({ words }) => words)),
        schemaName: 'intent', schema: intentAnswerSchema, maxTokens: maxAnswerTokens, signal,
      }, answer, onModelCall);
      const intent = number === 0 ? 'unknown' : intents[number - 1]?.id;
      if (intent === undefined) throw new ModelError('invalid-output');
      return { intent, prompt: intentPromptVersion, model: gateway.model };
    },
  };
}
