import { countFailedAttempts } from '@countersign/shared/writing/count-failed-attempts';
import { composeMacro } from '../../engines/built-in/compose-macro.ts';
import type { ProposedRewrite } from '../../engines/rewrite.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import type { BuiltInWriting } from '../without-model.ts';
import { ceremonyOf } from './ceremony-of.ts';
import { frameOf } from './frame-of.ts';
import { keepSentences } from './keep-sentences.ts';
import { nearMacro } from './near-macro.ts';
import { recoveryPhrases } from './recovery-phrases.ts';

/**
 * A reply that owns a failure: greeting, one line that names it, what we do now in the words of the text or of the team's nearest
 * macro, sign-off. Of the text only sentences that do nothing but thank or apologise go. Says nothing else, so it promises nothing that they don't.
 */
export function recoverService(prepared: PreparedWriting, readModel: ReadModel): BuiltInWriting {
  const { source, ticket, targetLanguage, greeting, signOff } = prepared;
  const phrases = recoveryPhrases(targetLanguage);
  if (phrases === undefined) return { outcome: 'needs', needs: 'model' };
  const frame = frameOf(source.text, source.sentences);
  const framed = new Set([...frame.greeting, ...frame.signOff]);
  const own = keepSentences(source.sentences.filter(({ index }) => !framed.has(index)), ({ text }) => {
    const ceremony = ceremonyOf(text, targetLanguage);
    return ceremony === 'thanks' || ceremony === 'apology';
  });
  const steps = own.length > 0 ? own : fromMacro(prepared, readModel);
  if (steps.length === 0) return { outcome: 'needs', needs: 'text' };
  const owned = countFailedAttempts(ticket) > 0 ? phrases.again : phrases.once;
  const phrase = (text: string, from: readonly number[] = []): ProposedRewrite => ({ text, lead: '\n\n', from, citations: [] });
  return {
    outcome: 'written', spelling: [], notes: own.length > 0 ? [] : [{ says: 'from-macro' }],
    sentences: [
      { text: framedText(frame.greeting, source) || greeting, lead: '', from: frame.greeting, citations: [] }, phrase(owned),
      ...steps.map((step, position) => (position === 0 ? { ...step, lead: '\n\n' as const } : step)),
      phrase(framedText(frame.signOff, source) || signOff, frame.signOff),
    ],
  };
}

function fromMacro(prepared: PreparedWriting, readModel: ReadModel): ProposedRewrite[] {
  const { request, ticket, triage } = prepared;
  const macro = nearMacro(prepared, readModel);
  if (macro === undefined) return [];
  return composeMacro(macro, { ticket, triage, agentName: request.agent.name }).sentences.map(({ text, lead, citations }) => ({ text, lead, from: [], citations }));
}

function framedText(positions: readonly number[], { sentences }: PreparedWriting['source']): string {
  return positions.map((position) => sentences[position]!.text).join('\n');
}
