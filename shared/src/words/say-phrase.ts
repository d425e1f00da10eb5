import type { ReaderLanguage } from './reader-language.ts';

/**
 * Sentences of ours by their English, each in the other languages. What stands in `{braces}` is somebody else's or a figure and stays
 * as it is; what stands in `<brackets>` is said by the same phrases, each part where “ and ” joins several. Of two that fit, the first counts.
 */
export type Phrases = Readonly<Record<string, Readonly<Record<ReaderLanguage, string>>>>;

const GAP = /(\{\w+\}|<\w+>)/;
const joints: Readonly<Record<ReaderLanguage, string>> = { de: ' und ', fr: ' et ', es: ' y ', pt: ' e ' };

/** An English sentence of ours in another language; as it stands where no phrase fits. */
export function sayPhrase(text: string, phrases: Phrases, language: ReaderLanguage): string {
  if (Object.hasOwn(phrases, text)) return phrases[text]![language];
  for (const [english, said] of Object.entries(phrases)) {
    const values = valuesIn(text, english);
    if (values !== undefined) return said[language].split(GAP).map((part) => (values.has(part) ? valueOf(part, values.get(part)!) : part)).join('');
  }
  return text;

  function valueOf(gap: string, value: string): string {
    if (gap.startsWith('{')) return value;
    const whole = sayPhrase(value, phrases, language);
    return whole === value ? value.split(' and ').map((part) => sayPhrase(part, phrases, language)).join(joints[language]) : whole;
  }
}

/** What stands in the gaps of a phrase, or `undefined` where the text is another sentence. */
function valuesIn(text: string, english: string): ReadonlyMap<string, string> | undefined {
  const parts = english.split(GAP);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 3 || text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values = new Map<string, string>();
  const end = text.length - last.length;
  let at = first.length;
  for (let gap = 1; gap < parts.length; gap += 2) {
    const literal = parts[gap + 1]!;
    const until = gap + 2 === parts.length ? end : text.indexOf(literal, at);
    if (until < at || until > end) return undefined;
    values.set(parts[gap]!, text.slice(at, until));
    at = until + literal.length;
  }
  return values;
}
