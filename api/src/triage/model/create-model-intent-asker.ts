import { z } from 'zod';
import { askForJson } from '../../engines/model/ask-for-json.ts';
import type { ModelGateway } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import type { IntentAsker } from './intent-asker.ts';
import { intentAnswerSchema, intentPromptVersion, intentSystemPrompt, intentUserPrompt } from './intent-prompt.ts';
import { readIntent } from './read-intent.ts';

const answer = z.object({ intent: z.unknown() });
/** Room for a fence or a blank more than the number takes. */
const maxAnswerTokens = 60;

/** An asker over a model that answers by JSON schema. A number or a name it was not given is no answer. */
export function createModelIntentAsker(gateway: ModelGateway): IntentAsker {
  return {
    async ask({ text, intents, signal, onModelCall }) {
      const said = await askForJson(gateway, {
        purpose: 'triage', prompt: intentPromptVersion, system: intentSystemPrompt, user: intentUserPrompt(text, intents.map(({ words }) => words)),
        schemaName: 'intent', schema: intentAnswerSchema, maxTokens: maxAnswerTokens, signal,
      }, answer, onModelCall, true);
      const intent = readIntent(said.intent, intents);
      if (intent === undefined) throw new ModelError('invalid-output');
      return { intent, prompt: intentPromptVersion, model: gateway.model };
    },
  };
}
