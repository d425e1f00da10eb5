import type { Detector } from '../rule.ts';
import { commitment } from './commitment.ts';
import type { DetectorType } from './detector.ts';
import { link } from './link.ts';
import { personalData } from './personal-data.ts';
import { phrase } from './phrase.ts';
import { placeholder } from './placeholder.ts';

/** Every detector type; a new type in the contract does not compile until it stands here. */
export const detectors: { readonly [Type in Detector['type']]: DetectorType<Type> } = {
  commitment, phrase, 'personal-data': personalData, link, placeholder,
};
