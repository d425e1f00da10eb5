import type { ProposedRewrite } from '../../engines/rewrite.ts';
import { customerNames } from '../../engines/built-in/customer-names.ts';
import type { PreparedWriting } from '../prepare-writing.ts';
import type { WritingNote } from '../say-note.ts';
import type { BuiltInWriting } from '../without-model.ts';
import type { AgentStyle } from '../writing-deps.ts';
import { frameOf } from './frame-of.ts';

/** What of an agent's style needs no model: their own greeting and sign-off around a text that stays as it is. */
export function greetLikeAgent({ request, source, ticket }: PreparedWriting, { measured }: AgentStyle): BuiltInWriting {
  const unchanged = (why: WritingNote): BuiltInWriting => ({ outcome: 'unchanged', why, spelling: [] });
  if (source.text.length < request.text.trim().length) return unchanged({ says: 'whole-text-needed' });
  if (measured.language !== source.language) return unchanged({ says: 'style-elsewhere' });
  const { first } = customerNames(ticket.requester.name);
  const greeting = measured.greeting.includes('{{customer_name}}') && first === '' ? '' : measured.greeting.replaceAll('{{customer_name}}', () => first);
  const signOff = measured.signOff;
  const frame = frameOf(source.text, source.sentences);
  const written = (positions: readonly number[]): string => positions.map((position) => source.sentences[position]!.text).join('\n');
  if ((greeting === '' || written(frame.greeting) === greeting) && (signOff === '' || written(frame.signOff) === signOff)) return unchanged({ says: 'framed-already' });
  const framed = new Set([...(greeting === '' ? [] : frame.greeting), ...(signOff === '' ? [] : frame.signOff)]);
  const body: ProposedRewrite[] = source.sentences.filter((sentence) => !framed.has(sentence.index)).map((sentence, position) => ({ text: sentence.text, lead: position === 0 && greeting !== '' ? '\n\n' : sentence.lead, from: [sentence.index], citations: [] }));
  return {
    outcome: 'written', spelling: [], notes: [{ says: 'own-frame' }],
    sentences: [
      ...(greeting === '' ? [] : [{ text: greeting, lead: '' as const, from: frame.greeting, citations: [] }]), ...body,
      ...(signOff === '' ? [] : [{ text: signOff, lead: '\n\n' as const, from: frame.signOff, citations: [] }]),
    ],
  };
}
