import { birthDate } from './birth-date.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { idNumbers } from './id-numbers.ts';
import { ipAddress } from './ip-address.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import type { Recognizer } from './recognizer.ts';
import { secretUrl } from './secret-url.ts';
import { secret } from './secret.ts';
import { tokenShape } from './token-shape.ts';

/** Every recogniser of details that have a shape. Names and addresses are looked for afterwards, in what they leave (see find-spans.ts). */
export const recognizers: readonly Recognizer[] = [tokenShape, email, paymentCard, iban, secretUrl, secret, idNumbers, birthDate, phone, ipAddress];
