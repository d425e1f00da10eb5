import { email } from '../../redaction/recognizers/email.ts';
import { iban } from '../../redaction/recognizers/iban.ts';
import { paymentCard } from '../../redaction/recognizers/payment-card.ts';
import { phone } from '../../redaction/recognizers/phone.ts';
import type { Recognizer } from '../../redaction/recognizers/recognizer.ts';
import { secret } from '../../redaction/recognizers/secret.ts';
import type { PersonalDataKind } from '../rule.ts';
import type { DetectorType } from './detector.ts';

const recognizers: Readonly<Record<PersonalDataKind, Recognizer>> = { EMAIL: email, PHONE: phone, CARD: paymentCard, IBAN: iban, SECRET: secret };
const words: Readonly<Record<PersonalDataKind, string>> = {
  EMAIL: 'an e-mail address', PHONE: 'a phone number', CARD: 'a payment card number', IBAN: 'a bank account number', SECRET: 'a password, code or key',
};

/** Personal data in an outgoing text; no kinds named means all. The requester's own e-mail address is theirs to read. */
export const personalData: DetectorType<'personal-data'> = {
  kind: 'privacy',
  place: 'local',
  compile: ({ kinds }) => {
    const wanted = kinds.length > 0 ? kinds : (Object.keys(recognizers) as PersonalDataKind[]);
    return ({ text }, { ticket }) => wanted.flatMap((kind) => recognizers[kind].find(text)
      .filter(({ start, end }) => kind !== 'EMAIL' || !ticket?.requester.email || text.slice(start, end).toLowerCase() !== ticket.requester.email.toLowerCase())
      .map(({ start, end, explanation }) => ({ start, end, explanation: `The text holds ${words[kind]} (${explanation}).` })));
  },
};
