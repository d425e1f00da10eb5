import type { WritingStyle } from '@countersign/shared/writing/writing-style';
import { splitSentences } from '@countersign/shared/text/sentences';
import { namesOf } from '../../grounding/claim-parts.ts';
import { detectLanguage } from '../../triage/detect-language.ts';
import { frameOf } from '../built-in/frame-of.ts';
import { toneOf } from '../built-in/tone-of.ts';
import type { AgentStyle } from '../writing-deps.ts';

/** A reply that an agent sent, and to whom. */
export interface SentReply {
  readonly text: string;
}

/** Replies it takes to tell a style. */
export const repliesNeeded = 5;
const MOST_EXAMPLES = 6;
const LONGEST_SIGN_OFF = 80;
const QUOTED_TRAIL = /\n\s*(?:>|(?:On|Am|Le|El|Em)\s.{5,120}(?:wrote|schrieb|écrit|escribió|escreveu)\b.*:\s*\n|-{2,}\s*(?:Original|Ursprüngliche))/u;
const NAME_AFTER_GREETING = /^(?<open>\p{L}+(?:\s\p{Ll}+){0,2}(?:\s(?:Herr|Frau|Mr|Mrs|Ms|Dr)\.?)?)\s(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(?<mark>[,:!]?)$/u;

/** Measures how somebody writes from at least `repliesNeeded` replies in their most used language; `null` from fewer. */
export function measureStyle(replies: readonly SentReply[]): AgentStyle | null {
  const read = replies.map(({ text }) => text.split(QUOTED_TRAIL)[0]!.trim()).filter((text) => text !== '').map((text) => ({ text, language: detectLanguage(text, 'en').language }));
  const language = mostUsed(read.map((reply) => reply.language)) ?? 'en';
  const own = read.filter((reply) => reply.language === language).map(({ text }) => {
    const sentences = splitSentences(text).map((span, index) => ({ ...span, index, lead: '' as const, citations: [], status: 'not-a-claim' as const }));
    const frame = frameOf(text, sentences);
    const framed = new Set([...frame.greeting, ...frame.signOff]);
    const written = (positions: readonly number[]): string => positions.map((position) => sentences[position]!.text).join('\n');
    return { greeting: withoutName(written(frame.greeting)), signOff: bounded(written(frame.signOff)), body: sentences.filter(({ index }) => !framed.has(index)).map((sentence) => sentence.text), tone: toneOf(text) };
  });
  if (own.length < repliesNeeded) return null;
  const mean = (pick: (reply: (typeof own)[number]) => number): number => Number((own.reduce((sum, reply) => sum + pick(reply), 0) / own.length).toFixed(3));
  const measured: WritingStyle = {
    language, greeting: mostUsed(own.map((reply) => reply.greeting)) ?? '', signOff: mostUsed(own.map((reply) => reply.signOff)) ?? '',
    sentenceWords: mean(({ tone }) => tone.sentenceWords), replyWords: mean(({ tone }) => tone.words), contractions: mean(({ tone }) => tone.contractions), formality: mean(({ tone }) => tone.formality),
    exclamations: mean(({ tone }) => (tone.hasExclamation ? 1 : 0)),
  };
  return { measured, examples: examplesOf(own.map((reply) => reply.body), language) };
}

/** One sentence a reply, without figures and names of things, so that an example shows how somebody sounds and tells nothing. */
function examplesOf(bodies: readonly (readonly string[])[], language: string): string[] {
  const plain = bodies.flatMap((body) => body.find((sentence) => sentence.length >= 30 && sentence.length <= 160 && !/\d|https?:|@|(?:Herr|Frau)\s/u.test(sentence) && (language === 'de' || namesOf(sentence).size === 0)) ?? []);
  return [...new Set(plain)].slice(0, MOST_EXAMPLES);
}

function bounded(signOff: string): string {
  return signOff.length <= LONGEST_SIGN_OFF ? signOff : '';
}

function withoutName(greeting: string): string {
  const parts = NAME_AFTER_GREETING.exec(greeting)?.groups;
  return parts === undefined ? greeting : `${parts.open} {{customer_name}}${parts.mark}`;
}

function mostUsed(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
