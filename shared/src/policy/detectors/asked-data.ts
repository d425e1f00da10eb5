import type { AskedDataKind } from '../rule.ts';
import { askedData as patterns, asks, gives, safePart } from '../words/asked-data-words.ts';
import { languageOf } from '../words/language-of.ts';
import { wordings } from '../words/wordings.ts';
import type { DetectorType } from './detector.ts';

const names: Readonly<Record<AskedDataKind, string>> = {
  'card-number': 'a full card number', 'security-code': 'a card’s security code', password: 'a password', pin: 'a PIN', 'one-time-code': 'a one-time code', 'national-id': 'a national id number',
};

/** A sentence that asks the customer to write down what nobody should: a full card number, a security code, a password, a PIN. */
export const askedData: DetectorType<'asked-data'> = {
  kind: 'privacy',
  place: 'local',
  compile: ({ kinds }) => {
    const wanted = patterns.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    return ({ sentences }, { language }) => sentences.flatMap((sentence) => {
      const kind = wanted.some(({ pattern }) => pattern.test(sentence.text)) ? askedIn(sentence.text, wanted) : undefined;
      return kind === undefined ? [] : [{ start: sentence.start, end: sentence.end, explanation: `It asks the customer for ${names[kind]}.`, suggestion: wordings[kind === 'card-number' ? kind : 'secret'][languageOf(sentence.text, language)] }];
    });
  },
};

const CLAUSE = /[,;:–—]\s|\s-\s/u;
const LEFT_OPEN = /(?<!\p{L})(?:not|never|don['’]?t|nie|niemals|nicht|jamais|pas|nunca|no|não)\s*$/iu;

/**
 * What a sentence asks for. Asking goes on in the clauses behind it ("I need your name, address and PIN"); a denial holds for its own clause
 * ("No problem, send me your PIN" asks), and for the next that asks where it was left open ("Do not, whatever happens, send us your PIN").
 */
function askedIn(sentence: string, wanted: typeof patterns): AskedDataKind | undefined {
  let isAsking = false;
  let isDenied = false;
  for (const clause of sentence.split(CLAUSE)) {
    const isSafe = safePart.test(clause);
    if (asks.test(clause)) {
      isAsking = !isDenied && !isSafe && !gives.test(clause);
      isDenied = false;
    }
    isDenied ||= LEFT_OPEN.test(clause);
    const found = isAsking && !isSafe ? wanted.find(({ pattern }) => pattern.test(clause)) : undefined;
    if (found !== undefined) return found.kind;
  }
  return undefined;
}
