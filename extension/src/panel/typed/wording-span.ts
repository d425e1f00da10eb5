import type { Finding } from '@countersign/shared/policy/finding';
import { bodyText } from '@countersign/shared/suggestion/body-text';
import { splitSentences } from '@countersign/shared/text/sentences';

const isSentence = /^\P{Ll}[\s\S]*[.!?…]["”»]?$/u;
const untilComma = /^[^,.!?:;\n]{1,60}[,!]\s+(?=\S)/u;

/** Which part of the text a wording takes the place of: one that is a sentence, of the sentence the words stand in, its greeting kept; any other, of the words alone. */
export function wordingSpan(text: string, { start, end, quote, suggestion = '' }: Pick<Finding, 'start' | 'end' | 'quote' | 'suggestion'>): { readonly start: number; readonly end: number } {
  const own = { start: start + quote.length - quote.trimStart().length, end: end - quote.length + quote.trimEnd().length };
  if (!isSentence.test(suggestion.trim())) return own;
  const around = splitSentences(text).filter((sentence) => sentence.start < own.end && sentence.end > own.start);
  const [first, last] = [around[0], around.at(-1)];
  if (first === undefined || last === undefined) return own;
  const greeting = untilComma.exec(first.text)?.[0] ?? '';
  const isGreeting = greeting !== '' && first.start + greeting.length <= own.start && !bodyText(first.text).startsWith(first.text.split(/[\s,]/, 1)[0]!);
  return { start: first.start + (isGreeting ? greeting.length : 0), end: last.end };
}
