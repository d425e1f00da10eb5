import { z } from 'zod';
import { askForJson } from '../../engines/model/ask-for-json.ts';
import type { ModelGateway } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import type { ClaimJudge, ClaimVerdict } from './claim-judge.ts';
import { judgeAnswerSchema, judgePromptVersion, judgeSystemPrompt, judgeUserPrompt } from './judge-prompt.ts';

const answer = z.object({
  verdicts: z.array(z.object({ sentence: z.number().int(), verdict: z.enum(['supported', 'unsupported']), passages: z.array(z.number().int()).max(50) })).max(100),
});
const tokensAVerdict = 30;
const tokensAround = 40;

/**
 * A judge over a model that answers by JSON schema. Of a sentence judged twice the first verdict counts; a sentence or passage it was not
 * given is dropped, and so is a support that names no passage. An answer without a verdict is no answer.
 */
export function createModelClaimJudge(gateway: ModelGateway): ClaimJudge {
  return {
    async judge({ claims, passages, signal, onModelCall }) {
      const { verdicts } = await askForJson(gateway, {
        purpose: 'check', prompt: judgePromptVersion, system: judgeSystemPrompt, user: judgeUserPrompt({ claims, passages }),
        schemaName: 'check', schema: judgeAnswerSchema, maxTokens: tokensAround + claims.length * tokensAVerdict, signal,
      }, answer, onModelCall);
      const first = new Map<number, ClaimVerdict>();
      for (const { sentence, verdict, passages: named } of verdicts) {
        const claim = sentence - 1;
        const known = [...new Set(named.map((number) => number - 1))].filter((position) => position >= 0 && position < passages.length);
        const isSupported = verdict === 'supported';
        if (claim < 0 || claim >= claims.length || first.has(claim) || (isSupported && known.length === 0)) continue;
        first.set(claim, { claim, isSupported, passages: isSupported ? known : [] });
      }
      if (first.size === 0) throw new ModelError('invalid-output');
      return [...first.values()];
    },
  };
}
