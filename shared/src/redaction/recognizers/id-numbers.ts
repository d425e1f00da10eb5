import type { RedactionSpan } from '../redacted-text.ts';
import { africaAndSouthAmerica } from './ids/africa-and-south-america.ts';
import { asiaAndPacific } from './ids/asia-and-pacific.ts';
import { britainAndIreland } from './ids/britain-and-ireland.ts';
import { everywhere } from './ids/everywhere.ts';
import { findNumbers, readyKind, type ReadyKind } from './ids/find-numbers.ts';
import { germanyAndAustria } from './ids/germany-and-austria.ts';
import { northAmerica } from './ids/north-america.ts';
import { northAndEastEurope } from './ids/north-and-east-europe.ts';
import { southWestEurope } from './ids/south-west-europe.ts';
import type { Recognizer } from './recognizer.ts';

/** The numbers that are told by words near them or by their shape and check digits. */
export const idNumbers: Recognizer = { type: 'NATIONAL_ID', find: (text) => findIdNumbers(text, false) };

let ready: readonly ReadyKind[] | undefined;

/** Numbers that states, insurers and offices know people, companies, cars and places by. With `guesses`, also one that is all a text holds. */
export function findIdNumbers(text: string, guesses: boolean): RedactionSpan[] {
  ready ??= [...northAmerica, ...britainAndIreland, ...germanyAndAustria, ...southWestEurope, ...northAndEastEurope, ...asiaAndPacific, ...africaAndSouthAmerica, ...everywhere].map(readyKind);
  return findNumbers(text, ready, guesses);
}
