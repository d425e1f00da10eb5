import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const fixSpellingPrompt: WritingPrompt = {
  version: 'writing-fix-spelling/2',
  task: composeRedacted`Correct spelling, grammar and punctuation, and nothing else. Keep wording, order, tone and every sentence. One sentence out for each sentence in.`,
};
