import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const continuePrompt: WritingPrompt = {
  version: 'writing-continue/2',
  task: composeRedacted`Go on where the text between <before> and </before> ends: one to three sentences that follow from it and answer the customer, and the sign-off if it is due. Do not repeat what stands there. Statements come from the passages alone; list their numbers in "sources". "from" is always [].`,
};
