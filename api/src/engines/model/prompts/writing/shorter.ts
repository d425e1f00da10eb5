import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const shorterPrompt: WritingPrompt = {
  version: 'writing-shorter/2',
  task: composeRedacted`Make the text shorter: at most two thirds of its words. Keep the greeting and the sign-off. Keep what the customer has to know or do, every condition, and every sentence that answers what the customer asked. Leave out repetition, filler and what nobody asked for.`,
};
