import type { Recognizer } from '../../redaction/recognizers/recognizer.ts';
import type { PersonalDataKind } from '../rule.ts';
import type { DetectorType } from './detector.ts';

const words: Readonly<Record<PersonalDataKind, string>> = {
  EMAIL: 'an e-mail address', PHONE: 'a phone number', CARD: 'a payment card number', IBAN: 'a bank account number', SECRET: 'a password, code or key',
};

/** The detector of personal data over these recognisers; no kinds named means all of them. The requester's own e-mail address is theirs to read. */
export function personalDataOf(recognizers: Readonly<Partial<Record<PersonalDataKind, Recognizer>>>): DetectorType<'personal-data'> {
  return {
    kind: 'privacy',
    place: 'local',
    compile: ({ kinds }) => {
      const wanted = kinds.length > 0 ? kinds : (Object.keys(recognizers) as PersonalDataKind[]);
      return ({ text }, { ticket }) => wanted.flatMap((kind) => (recognizers[kind]?.find(text) ?? [])
        .filter(({ start, end }) => kind !== 'EMAIL' || !ticket?.requester.email || text.slice(start, end).toLowerCase() !== ticket.requester.email.toLowerCase())
        .map(({ start, end, explanation }) => ({ start, end, explanation: `The text holds ${words[kind]} (${explanation}).`, ...(kind === 'CARD' ? { suggestion: `**** ${text.slice(start, end).replace(/\D/g, '').slice(-4)}` } : {}) })));
    },
  };
}
