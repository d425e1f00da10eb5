import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const matchMyStylePrompt: WritingPrompt = {
  version: 'writing-match-my-style/2',
  task: composeRedacted`Say the same as this agent would, by what stands between <style> and </style>: their greeting and sign-off, the length of their sentences, how formal they are, whether they contract. The example sentences show how they sound and nothing else: take no fact from them. Do not add facts or offers.`,
};
