import type { WritingTool } from '@countersign/shared/writing/writing-tool';
import { nameLanguage } from '../words/name-language.ts';
import { say, type PlainKey } from '../words/say.ts';
import type { WritingOrder } from './writing.ts';

const names: Readonly<Record<Exclude<WritingTool, 'translate' | 'make-it-about'>, PlainKey>> = {
  'shorter': 'writing.shorter', 'longer': 'writing.longer', 'friendlier': 'writing.friendlier', 'more-formal': 'writing.moreFormal', 'simpler': 'writing.simpler',
  'fix-spelling': 'writing.fixSpelling', 'reply-from-notes': 'writing.fromNotes', 'continue': 'writing.continue', 'match-my-style': 'writing.matchStyle', 'service-recovery': 'writing.recovery',
};

/** A tool in the reader's language, with the language or the wish it is to work to. */
export function nameTool({ tool, instruction, targetLanguage }: Omit<WritingOrder, 'target'>): string {
  if (tool === 'translate') return say('writing.translate', { language: nameLanguage(targetLanguage ?? 'und') ?? '' }).trim();
  if (tool === 'make-it-about') return say('writing.makeItAbout', { words: instruction ?? '' });
  return say(names[tool]);
}
