import type { WritingTool } from '@countersign/shared/writing/writing-tool';
import { continuePrompt } from './continue.ts';
import { fixSpellingPrompt } from './fix-spelling.ts';
import { friendlierPrompt } from './friendlier.ts';
import { longerPrompt } from './longer.ts';
import { makeItAboutPrompt } from './make-it-about.ts';
import { matchMyStylePrompt } from './match-my-style.ts';
import { moreFormalPrompt } from './more-formal.ts';
import { replyFromNotesPrompt } from './reply-from-notes.ts';
import { serviceRecoveryPrompt } from './service-recovery.ts';
import { shorterPrompt } from './shorter.ts';
import { simplerPrompt } from './simpler.ts';
import { translatePrompt } from './translate.ts';
import type { WritingPrompt } from './writing-prompt.ts';

const prompts: Readonly<Record<WritingTool, WritingPrompt>> = {
  'shorter': shorterPrompt, 'longer': longerPrompt, 'friendlier': friendlierPrompt, 'more-formal': moreFormalPrompt, 'simpler': simplerPrompt, 'fix-spelling': fixSpellingPrompt,
  'translate': translatePrompt, 'make-it-about': makeItAboutPrompt, 'reply-from-notes': replyFromNotesPrompt, 'continue': continuePrompt, 'match-my-style': matchMyStylePrompt, 'service-recovery': serviceRecoveryPrompt,
};

/** The prompt of a tool. */
export function promptFor(tool: WritingTool): WritingPrompt {
  return prompts[tool];
}
