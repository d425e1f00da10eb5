import type { Detector } from '../rule.ts';
import type { DetectorType } from './detector.ts';
import { internalText } from './internal-text.ts';
import { localDetectors } from './local-detectors.ts';
import { otherCustomer } from './other-customer.ts';
import { pattern } from './pattern.ts';
import { personalData } from './personal-data.ts';
import { wrongAmount } from './wrong-amount.ts';
import { wrongDate } from './wrong-date.ts';

/** Every detector type; a new type in the contract does not compile until it stands here. */
export const detectors: { readonly [Type in Detector['type']]: DetectorType<Type> } = {
  ...localDetectors, pattern, 'personal-data': personalData, 'wrong-amount': wrongAmount, 'wrong-date': wrongDate, 'internal-text': internalText, 'other-customer': otherCustomer,
};
