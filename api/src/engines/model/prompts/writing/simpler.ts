import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const simplerPrompt: WritingPrompt = {
  version: 'writing-simpler/2',
  task: composeRedacted`Say the same in simpler words: short sentences, everyday words, one thought a sentence, no jargon where a plain word exists. Keep product names, codes and the exact names of buttons.`,
};
