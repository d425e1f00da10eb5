import type { AskedDataKind } from '../rule.ts';
import { askedData as patterns, asks, safePart } from '../words/asked-data-words.ts';
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
      if (!asks.test(sentence.text) || safePart.test(sentence.text)) return [];
      return wanted.flatMap(({ kind, pattern }) => {
        return !pattern.test(sentence.text) ? [] : [{ start: sentence.start, end: sentence.end, explanation: `It asks the customer for ${names[kind]}.`, suggestion: wordings[kind === 'card-number' ? kind : 'secret'][languageOf(sentence.text, language)] }];
      }).slice(0, 1);
    });
  },
};
