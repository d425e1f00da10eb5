import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const friendlierPrompt: WritingPrompt = {
  version: 'writing-friendlier/2',
  task: composeRedacted`Say the same in a warmer, friendlier tone: acknowledge the customer, use plain kind words, no flattery. Do not add facts or offers.`,
};
