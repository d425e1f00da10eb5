import type { ModelTrouble } from '../queries/model-use.ts';

interface Words {
  readonly what: string;
  readonly todo: string;
}

const connection = { model: 'OPENAI_BASE_URL', embeddings: 'EMBEDDING_BASE_URL, or OPENAI_BASE_URL where it isn’t set,' } as const;
const key = { model: 'OPENAI_API_KEY', embeddings: 'EMBEDDING_API_KEY, or OPENAI_API_KEY where it isn’t set,' } as const;
const name = { model: 'MODEL', embeddings: 'EMBEDDING_MODEL' } as const;

/** What a call came to nothing for, and what can be done about it: which setting of the server, or what to ask of the provider. */
export function troubleWords(of: ModelTrouble['of'], why: string): Words {
  switch (why) {
    case 'wrong-key': return { what: 'key refused', todo: `Set ${key[of]} on the server to a key that may use this model, and start it again.` };
    case 'unknown-model': return { what: 'no such model or address', todo: `Check ${name[of]} and ${connection[of]} on the server against what the provider names, and start it again.` };
    case 'no-credit': return { what: 'no credit left', todo: 'Add credit with the provider, or raise the limit there. No setting here changes it.' };
    case 'rate-limited': return { what: 'too many requests', todo: 'Raise the rate limit with the provider. Until then some tickets go without the model.' };
    case 'unreachable': return { what: 'no answer, or the server behind it failed', todo: `Check ${connection[of]} on the server, and whether the provider has an outage.` };
    case 'timeout': return { what: 'too slow', todo: of === 'model' ? 'Choose a faster model. MODEL_FIRST_TOKEN_MS bounds the wait for its first word.' : 'Choose a faster model.' };
    case 'declined': return { what: 'declined by the model or its filter', todo: 'These are single tickets. If they are ordinary ones, loosen the filter with the provider.' };
    case 'too-long': return { what: 'ticket too long for it', todo: 'Choose a model with more context.' };
    case 'refused': return { what: 'request refused', todo: 'Choose an endpoint that takes the requests as OpenAI does.' };
    case 'invalid-output': return { what: 'unusable answer', todo: of === 'model' ? 'Choose a model that can answer in JSON.' : 'Choose a model that answers with vectors.' };
    case 'cut-off': return { what: 'room used up by thinking', todo: 'It was given more from then on. If it goes on, choose a model that thinks less.' };
    default: return { what: why, todo: '' };
  }
}
