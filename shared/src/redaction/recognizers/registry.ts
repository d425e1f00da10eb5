import { birthDate } from './birth-date.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { nationalId } from './national-id.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import type { Recognizer } from './recognizer.ts';
import { secretUrl } from './secret-url.ts';
import { secret } from './secret.ts';
import { tokenShape } from './token-shape.ts';

/** Every recogniser that needs nothing but the text. */
export const recognizers: readonly Recognizer[] = [tokenShape, email, paymentCard, iban, secretUrl, secret, nationalId, birthDate, phone, ipAddress];
