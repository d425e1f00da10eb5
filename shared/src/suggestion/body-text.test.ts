import { expect, test } from 'vitest';
import { bodyText } from './body-text.ts';

test.each([
  ['Hi Ana,\n\nThe parcel left.\n\nKind regards,\nTom', 'The parcel left.'],
  ['Dear Mr. Smith, the parcel left.\nThanks!\nTom', 'the parcel left.'],
  ['Sehr geehrte Frau Ruiz,\nIhr Paket ist unterwegs.\nMit freundlichen Grüßen\nTom', 'Ihr Paket ist unterwegs.'],
  ['Bonjour Ana,\nLe colis est parti.\nCordialement,\nTom', 'Le colis est parti.'],
  ['Hello there! The parcel left.', 'The parcel left.'],
  ['Dear customers who wrote to us. The parcel left.', 'Dear customers who wrote to us. The parcel left.'],
  ['Thank you for the photos. The parcel left.', 'Thank you for the photos. The parcel left.'],
  ['Hello Ana', 'Hello Ana'],
  ['', ''],
])('what %j says', (reply, body) => {
  expect(bodyText(reply)).toBe(body);
});
