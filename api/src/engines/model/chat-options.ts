import type { ModelRequest } from './gateway.ts';
import type { Refusal } from './record-traffic.ts';

/** What of the chat protocol an endpoint does not take. */
export type Unheard = 'json_schema' | 'json_object' | 'stream_options' | 'max_completion_tokens';

/** The part of a chat request that depends on what its endpoint takes. */
export interface ChatOptions {
  messages: { role: 'system' | 'user'; content: string }[];
  response_format?: { type: 'json_schema'; json_schema: { name: string; schema: Record<string, unknown>; strict: boolean } } | { type: 'json_object' };
  max_completion_tokens?: number;
  max_tokens?: number;
  stream_options?: { include_usage: boolean };
}

const OPTIONS: readonly (readonly [option: Unheard, words: RegExp])[] = [
  ['json_object', /json[_ ]object/i],
  ['json_schema', /response[_ ]?format|json[_ ]schema|structured[_ ]output|guided[_ ]/i],
  ['stream_options', /stream[_ ]options|include[_ ]usage/i],
  ['max_completion_tokens', /max[_ ]completion[_ ]tokens/i],
];

const REFUSALS: ReadonlySet<number> = new Set([400, 404, 415, 422, 501]);

/** The option that an endpoint's refusal speaks of, out of those it was asked with; `undefined` where it refused for another reason. */
export function refusedOption(refusal: Refusal | undefined, unheard: ReadonlySet<Unheard>): Unheard | undefined {
  if (refusal === undefined || !REFUSALS.has(refusal.status)) return undefined;
  // Which format is not taken is often left unsaid: the one it was asked with.
  const asked = unheard.has('json_schema') ? 'json_object' : 'json_schema';
  for (const [option, words] of OPTIONS) {
    if (!words.test(refusal.body)) continue;
    const meant = option === 'json_object' || option === 'json_schema' ? asked : option;
    if (!unheard.has(meant)) return meant;
  }
  return undefined;
}

/** A request in what the endpoint takes of the protocol. Where it can't be held to a schema, or an answer missed it, the schema stands in words. */
export function chatOptions(request: ModelRequest, unheard: ReadonlySet<Unheard>): ChatOptions {
  const inWords = unheard.has('json_schema') || request.spellsSchema === true;
  const system = inWords ? `${request.system}\n\nAnswer with one JSON object of this JSON schema, and with nothing around it:\n${JSON.stringify(request.schema)}` : request.system;
  return {
    messages: [{ role: 'system', content: system }, { role: 'user', content: request.user }],
    ...(!unheard.has('json_schema') ? { response_format: { type: 'json_schema', json_schema: { name: request.schemaName, schema: request.schema, strict: true } } }
      : !unheard.has('json_object') ? { response_format: { type: 'json_object' } } : {}),
    ...(unheard.has('max_completion_tokens') ? { max_tokens: request.maxTokens } : { max_completion_tokens: request.maxTokens }),
    ...(unheard.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
  };
}
