import type { RedactionSpan } from '../redacted-text.ts';
import { findNamesAndAddresses } from '../tagger/find-names-and-addresses.ts';
import { readWeights } from '../tagger/read-weights.ts';
import type { Recognizer } from './recognizer.ts';

/** Persons named in running text, and postal addresses with their codes, in seven languages. Spans of two types: `PERSON` and `ADDRESS`. */
export const nameAndAddress = {
  type: 'PERSON',
  /** `language`: what the text is said to be in, where somebody said it. */
  find: (text: string, language?: string): RedactionSpan[] => findNamesAndAddresses(text, readWeights(), language),
} satisfies Recognizer;
