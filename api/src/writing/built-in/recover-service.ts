import { composeMacro } from '../../engines/built-in/compose-macro.ts';
import type { ProposedRewrite } from '../../engines/rewrite.ts';
import { readThread } from '../../triage/read-thread.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import type { BuiltInWriting } from '../without-model.ts';
import { frameOf } from './frame-of.ts';
import { recoveryPhrases } from './recovery-phrases.ts';

const PASSAGES_READ = 8;
const APOLOGY = /\b(?:sorry|apologi[sz]e|apologies|regret)\b|(?<!\p{L})(?:entschuldig\p{L}*|tut (?:mir|uns) leid|désolé\p{L}*|lament\p{L}*|disculp\p{L}*|desculp\p{L}*)/iu;

/**
 * A reply that owns a failure: greeting, one line that names it, what we do now in the words of the text or of the team's nearest
 * macro, sign-off. Says nothing else, so it promises nothing that they don't.
 */
export function recoverService(prepared: PreparedWriting, readModel: ReadModel): BuiltInWriting {
  const { source, ticket, greeting, signOff } = prepared;
  const language = source.text === '' ? prepared.triage.language : source.language;
  const phrases = recoveryPhrases(language);
  if (phrases === undefined) return { outcome: 'needs', needs: 'model' };
  const frame = frameOf(source.text, source.sentences);
  const framed = new Set([...frame.greeting, ...frame.signOff]);
  const own: ProposedRewrite[] = source.sentences
    .filter((sentence) => !framed.has(sentence.index) && !(sentence.status === 'not-a-claim' && (APOLOGY.test(sentence.text) || sentence.index === frame.greeting.length && !sentence.text.endsWith('?'))))
    .map((sentence) => ({ text: sentence.text, lead: sentence.lead, from: [sentence.index], citations: [] }));
  const steps = own.length > 0 ? own : fromMacro(prepared, readModel);
  if (steps.length === 0) return { outcome: 'needs', needs: 'text' };
  const owned = readThread(ticket).returns > 0 ? phrases.again : phrases.once;
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

function fromMacro({ request, ticket, triage }: PreparedWriting, { index }: ReadModel): ProposedRewrite[] {
  const { turnText, customerText } = readThread(ticket);
  const parts = [{ text: turnText, weight: 1 }, { text: customerText, weight: 0.7 }].filter(({ text }) => text.trim() !== '');
  if (parts.length === 0) return [];
  const macro = index.search({ parts, limit: PASSAGES_READ, visibility: 'public' }).sources.find(({ kind }) => kind === 'macro');
  if (macro === undefined) return [];
  return composeMacro(macro, { ticket, triage, agentName: request.agent.name }).sentences.map(({ text, lead, citations }) => ({ text, lead, from: [], citations }));
}

function framedText(positions: readonly number[], { sentences }: PreparedWriting['source']): string {
  return positions.map((position) => sentences[position]!.text).join('\n');
}
