import { z } from 'zod';
import { askForJson } from '../../engines/model/ask-for-json.ts';
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
      const { order } = await askForJson(gateway, {
        purpose: 'rerank', prompt: rerankPromptVersion, system: rerankSystemPrompt, user: rerankUserPrompt(question, passages),
        schemaName: 'order', schema: rerankAnswerSchema, maxTokens: maxAnswerTokens, signal,
      }, answer, onModelCall);
      const known = [...new Set(order.map((number) => number - 1))].filter((position) => position >= 0 && position < passages.length);
      if (known.length === 0) throw new ModelError('invalid-output');
      return known;
    },
  };
}
