import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const longerPrompt: WritingPrompt = {
  version: 'writing-longer/2',
  task: composeRedacted`Make the text fuller and clearer: say why and how where the passages tell it, add the next step, and keep everything that stands there. At most twice its length. New statements come from the passages alone; list their numbers in "sources".`,
};
