import { z } from 'zod';
import type { ModelGateway } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import { rerankAnswerSchema, rerankPromptVersion, rerankSystemPrompt, rerankUserPrompt } from './rerank-prompt.ts';
import type { Reranker } from './reranker.ts';

const answer = z.object({ order: z.array(z.number().int()).max(200) });
const maxAnswerTokens = 120;

/** A reranker over a model that answers by JSON schema. Numbers it was not given are dropped, and an answer without a known one is no answer. */
export function createModelReranker(gateway: ModelGateway): Reranker {
  return {
    async rerank({ question, passages, signal, onModelCall }) {
      let text = '';
      const pieces = gateway.stream({
        purpose: 'rerank', prompt: rerankPromptVersion, system: rerankSystemPrompt, user: rerankUserPrompt(question, passages),
        schemaName: 'order', schema: rerankAnswerSchema, maxTokens: maxAnswerTokens, signal,
      }, onModelCall);
      for await (const piece of pieces) text += piece;
      const parsed = answer.safeParse(parseJson(text));
      if (!parsed.success) throw new ModelError('invalid-output');
      const known = [...new Set(parsed.data.order.map((number) => number - 1))].filter((position) => position >= 0 && position < passages.length);
      if (known.length === 0) throw new ModelError('invalid-output');
      return known;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new ModelError('invalid-output', { cause });
  }
}
