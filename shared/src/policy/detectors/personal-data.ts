import { phone } from '../../redaction/recognizers/phone.ts';
import { lightRecognizers } from './light-recognizers.ts';
import { personalDataOf } from './personal-data-of.ts';

/** Personal data in an outgoing text. */
export const personalData = personalDataOf({ ...lightRecognizers, PHONE: phone });
