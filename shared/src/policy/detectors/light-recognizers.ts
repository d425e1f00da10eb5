import { email } from '../../redaction/recognizers/email.ts';
import { iban } from '../../redaction/recognizers/iban.ts';
import { paymentCard } from '../../redaction/recognizers/payment-card.ts';
import { secret } from '../../redaction/recognizers/secret.ts';

/** The recognisers of personal data that need no table of the world's phone numbers. */
export const lightRecognizers = { EMAIL: email, CARD: paymentCard, IBAN: iban, SECRET: secret };
