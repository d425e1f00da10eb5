import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const moreFormalPrompt: WritingPrompt = {
  version: 'writing-more-formal/2',
  task: composeRedacted`Say the same in a more formal tone: complete sentences, no contractions, no slang, courteous and neutral. Do not add facts or offers.`,
};
