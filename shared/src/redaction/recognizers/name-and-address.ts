import { findNamesAndAddresses } from '../tagger/find-names-and-addresses.ts';
import { readWeights } from '../tagger/read-weights.ts';
import type { Recognizer } from './recognizer.ts';

/** Persons named in running text, and postal addresses with their codes, in seven languages. Spans of two types: `PERSON` and `ADDRESS`. */
export const nameAndAddress: Recognizer = {
  type: 'PERSON',
  find: (text) => findNamesAndAddresses(text, readWeights()),
};
