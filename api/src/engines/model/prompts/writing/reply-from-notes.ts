import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const replyFromNotesPrompt: WritingPrompt = {
  version: 'writing-reply-from-notes/2',
  task: composeRedacted`The text holds the notes of an agent. Turn them into a whole reply to the customer: the greeting given, a line that shows the customer was understood, the notes as sentences in a sensible order, the sign-off given. Each note is in it once, with its facts as they are. Add no facts; a gap may be filled from the passages alone, with their numbers in "sources".`,
};
