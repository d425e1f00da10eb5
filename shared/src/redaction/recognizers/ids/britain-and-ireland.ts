import { validate as isPps } from 'stdnum/lib/cjs/ie/pps.js';
import { digitsOf, weighedSum } from './check-digits.ts';
import { libraryCheck } from './library-check.ts';
import type { NumberKind } from './number-kind.ts';

const PLATE_WORDS = 'plates?|registration|reg|vehicles?|car|van|number plate|licen[cs]e plate';
const POSTCODE = '(?:GIR ?0AA|[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRV-Y])';

/** Numbers of the United Kingdom and Ireland. */
export const britainAndIreland: readonly NumberKind[] = [
  // Eleven less the weighed sum's remainder by eleven (NHS Data Dictionary, NHS number).
  { type: 'HEALTH_ID', name: 'an NHS number', shape: '\\d{3}([- ]?)\\d{3}\\1\\d{4}', said: 'nhs|national health', unsaid: 'alone', isValid: isNhs },
  { type: 'NATIONAL_ID', name: 'a UK national insurance number', shape: '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]', unsaid: 'anywhere' },
  { type: 'TAX_ID', name: 'a UK taxpayer reference', shape: '\\d{5} ?\\d{5}', said: 'utr|unique taxpayer' },
  { type: 'PASSPORT', name: 'a UK passport number', shape: '[A-Z]{2}\\d{7}|\\d{9}', said: 'passports?' },
  { type: 'PASSPORT', name: 'a UK or Italian passport number', shape: '[A-Z]{2}\\d{7}', said: 'passports?|passaporto', unsaid: 'alone' },
  { type: 'LICENCE', name: 'a UK driving licence number', shape: '(?=[A-Z]{1,5}9{0,4}\\d)[A-Z9]{5}\\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\\d|3[01])\\d[A-Z9]{2}[A-Z\\d]{1,2}[A-Z]{2}', said: 'licen[cs]e|dvla', unsaid: 'anywhere' },
  { type: 'PLATE', name: 'a UK number plate', shape: '[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\\d|5[1-9]|[67]\\d)[ -]?[A-HJ-PR-Z]{3}', said: PLATE_WORDS, unsaid: 'alone' },
  { type: 'PLATE', name: 'a UK number plate', shape: '[A-HJ-NPR-TV-Y]\\d{1,3}[ -]?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3}[ -]?\\d{1,3}[A-HJ-NPR-TV-Y]', said: PLATE_WORDS, unsaid: 'alone' },
  { type: 'POSTCODE', name: 'a UK postcode', shape: `${POSTCODE} \\d[ABD-HJLNP-UW-Z]{2})`, isCased: true, said: 'postcode', unsaid: 'anywhere' },
  { type: 'POSTCODE', name: 'a UK postcode', shape: `${POSTCODE} ?\\d[ABD-HJLNP-UW-Z]{2})`, said: 'postcode|post code', unsaid: 'alone' },
  { type: 'NATIONAL_ID', name: 'an Irish public service number', shape: '\\d{7}[A-W][A-IW]?', said: 'pps|ppsn', unsaid: 'anywhere', isValid: libraryCheck(isPps) },
  { type: 'POSTCODE', name: 'an Irish postcode', shape: '(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) [\\dAC-FHKNPRTV-Y]{4}', isCased: true, said: 'eircode', unsaid: 'alone' },
];

function isNhs(written: string): boolean {
  const digits = digitsOf(written);
  const rest = 11 - (weighedSum(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest % 11 === digits[9] && rest !== 10;
}
