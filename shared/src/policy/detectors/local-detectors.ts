import { askedData } from './asked-data.ts';
import { commitment } from './commitment.ts';
import { lightRecognizers } from './light-recognizers.ts';
import { link } from './link.ts';
import { missingText } from './missing-text.ts';
import { personalDataOf } from './personal-data-of.ts';
import { phrase } from './phrase.ts';
import { placeholder } from './placeholder.ts';
import { tone } from './tone.ts';
import { topic } from './topic.ts';
import { wrongName } from './wrong-name.ts';
import { wrongNumber } from './wrong-number.ts';

/** The detectors that judge typed text, without what few rules need and what is larger than all of this: the engine for patterns and the table of phone numbers. */
export const localDetectors = {
  commitment, phrase, topic, 'personal-data': personalDataOf(lightRecognizers), 'asked-data': askedData, tone, 'missing-text': missingText, link, placeholder, 'wrong-name': wrongName, 'wrong-number': wrongNumber,
};
