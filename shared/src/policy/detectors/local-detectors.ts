import { askedData } from './asked-data.ts';
import { commitment } from './commitment.ts';
import { link } from './link.ts';
import { missingText } from './missing-text.ts';
import { personalData } from './personal-data.ts';
import { phrase } from './phrase.ts';
import { placeholder } from './placeholder.ts';
import { tone } from './tone.ts';
import { topic } from './topic.ts';
import { wrongName } from './wrong-name.ts';
import { wrongNumber } from './wrong-number.ts';

/** The detectors that judge typed text, without the one for patterns, whose engine is larger than all of them. */
export const localDetectors = {
  commitment, phrase, topic, 'personal-data': personalData, 'asked-data': askedData, tone, 'missing-text': missingText, link, placeholder, 'wrong-name': wrongName, 'wrong-number': wrongNumber,
};
