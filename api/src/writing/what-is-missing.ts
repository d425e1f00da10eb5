import type { WritingNeed } from '@countersign/shared/writing/writing-result';
import type { PreparedWriting } from './prepare-writing.ts';
import type { AgentStyle } from './writing-deps.ts';

/** What a tool did not get, with the sentence an agent reads; `undefined` where it can begin. */
export function whatIsMissing({ request, source, targetLanguage }: PreparedWriting, style: AgentStyle | null): { needs: WritingNeed; explanation: string } | undefined {
  const { tool, text, instruction } = request;
  if (tool === 'continue' ? text.trim() === '' : source.text === '' && tool !== 'service-recovery') return { needs: 'text', explanation: 'Write or select some text first.' };
  if (tool === 'make-it-about' && (instruction ?? '') === '') return { needs: 'instruction', explanation: 'Say what the text should be about.' };
  if (tool === 'translate' && (targetLanguage === 'und' || targetLanguage === '')) return { needs: 'language', explanation: 'The customer’s language is not known. Choose one.' };
  if (tool === 'match-my-style' && style === null) return { needs: 'style', explanation: 'Switch on your own style first. It takes a few replies you have sent.' };
  return undefined;
}
