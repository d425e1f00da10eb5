import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const translatePrompt: WritingPrompt = {
  version: 'writing-translate/2',
  task: composeRedacted`Translate the text into the language given. One sentence out for each sentence in, in the same order, "from" holding that one number. Keep names, codes, links and product names as they are; write dates and numbers as that language does, with the same values. Use the polite form of address.`,
};
