import { validate as isBelgian } from 'stdnum/lib/cjs/be/nn.js';
import { validate as isBsn } from 'stdnum/lib/cjs/nl/bsn.js';
import { validate as isDanish } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as isNip } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as isNorwegian } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { validate as isPesel } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as isTurkish } from 'stdnum/lib/cjs/tr/tckimlik.js';
import { passesLuhn } from '../payment-card.ts';
import { isDay } from './check-digits.ts';
import { libraryCheck } from './library-check.ts';
import type { NumberKind } from './number-kind.ts';

const SWEDISH_WORDS = 'personnummer|pnr|samordningsnummer|identity code|id code|swedish id';

/** Numbers of the Netherlands, Belgium, Poland, the Nordic countries and Turkey. */
export const northAndEastEurope: readonly NumberKind[] = [
  { type: 'NATIONAL_ID', name: 'a Dutch citizen number', shape: '\\d{4}[ .]?\\d{2}[ .]?\\d{3}', said: 'bsn|burgerservice\\p{L}*|sofi\\p{L}*', unsaid: 'alone', isValid: libraryCheck(isBsn) },
  { type: 'PASSPORT', name: 'a Dutch passport number', shape: '[A-NP-Z]{2}[A-NP-Z\\d]{6}\\d', said: 'paspoort\\p{L}*|identiteitskaart\\p{L}*' },
  { type: 'POSTCODE', name: 'a Dutch postcode', shape: '[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}', isCased: true, said: 'postcode', unsaid: 'alone' },
  { type: 'PLATE', name: 'a Dutch number plate', shape: '(?=[A-Z\\d-]*\\d)[A-Z]{1,3}-\\d{2,3}-[A-Z]{1,2}|\\d{1,2}-[A-Z]{2,3}-\\d{1,2}', said: 'kenteken\\p{L}*' },
  { type: 'NATIONAL_ID', name: 'a Belgian national number', shape: '\\d{2}[ .]?\\d{2}[ .]?\\d{2}[ -]?\\d{3}[ .]?\\d{2}', said: 'rijksregister\\p{L}*|registre national|national number', unsaid: 'anywhere', isValid: libraryCheck(isBelgian) },
  { type: 'NATIONAL_ID', name: 'a Polish PESEL number', shape: '\\d{11}', said: 'pesel', unsaid: 'anywhere', isValid: libraryCheck(isPesel) },
  { type: 'TAX_ID', name: 'a Polish tax number', shape: '\\d{3}-\\d{3}-\\d{2}-\\d{2}|\\d{3}-\\d{2}-\\d{2}-\\d{3}|\\d{10}', said: 'nip', isValid: libraryCheck(isNip) },
  { type: 'NATIONAL_ID', name: 'a Polish identity card number', shape: '[A-Z]{3} ?\\d{6}', said: 'dowód\\p{L}*|dowodu' },
  { type: 'NATIONAL_ID', name: 'a Swedish personal number', shape: '(?:1[89]|20)\\d{6}[-+]?\\d{4}|\\d{6}[-+]\\d{4}', said: SWEDISH_WORDS, unsaid: 'anywhere', isValid: isSwedish },
  { type: 'NATIONAL_ID', name: 'a Swedish personal number', shape: '\\d{10}', said: SWEDISH_WORDS, unsaid: 'alone', isValid: isSwedish },
  { type: 'COMPANY_ID', name: 'a Swedish organisation number', shape: '\\d{2}[2-9]\\d{3}-?\\d{4}', said: 'organisationsnummer|org\\.? ?nr|orgnr', isValid: (written) => passesLuhn(written.replace(/\D/g, '')) },
  // The sign of a control remainder by 31, centuries A–F and U–Y since 2023 (Finnish Digital and Population Data Services Agency).
  { type: 'NATIONAL_ID', name: 'a Finnish personal identity code', shape: '\\d{6}[-+A-FU-Y]\\d{3}[\\dA-FHJ-NPR-Y]', said: 'henkilötunnus|hetu', unsaid: 'anywhere', isValid: isFinnish },
  { type: 'NATIONAL_ID', name: 'a Danish CPR number', shape: '\\d{6}-\\d{4}', said: 'cpr\\p{P}?\\p{L}*', unsaid: 'anywhere', isValid: libraryCheck(isDanish) },
  { type: 'NATIONAL_ID', name: 'a Norwegian birth number', shape: '\\d{6} ?\\d{5}', said: 'fødselsnummer|personnummer', unsaid: 'anywhere', isValid: libraryCheck(isNorwegian) },
  { type: 'NATIONAL_ID', name: 'a Turkish identity number', shape: '[1-9]\\d{10}', said: 'tckn|tc kimlik|kimlik', unsaid: 'anywhere', isValid: libraryCheck(isTurkish) },
  { type: 'PLATE', name: 'a Turkish number plate', shape: '(?:0[1-9]|[1-7]\\d|8[01]) ?(?:[A-Z] ?\\d{4}|[A-Z]{1,2} ?\\d{3}|[A-Z]{1,3} ?\\d{2,4})', said: 'plaka\\p{L}*|plakası|plate', unsaid: 'alone' },
];

/** Luhn’s check over ten digits, of which six are a day; 60 is added to it in a number for people who are not registered (Skatteverket, SKV 704). */
function isSwedish(written: string): boolean {
  const digits = written.replace(/\D/g, '').slice(-10);
  const day = Number(digits.slice(4, 6));
  return passesLuhn(digits) && isDay(`${digits.slice(0, 4)}${String(day > 60 ? day - 60 : day).padStart(2, '0')}`);
}

function isFinnish(written: string): boolean {
  const remainder = Number(written.slice(0, 6) + written.slice(7, 10)) % 31;
  return isDay(`${written.slice(4, 6)}${written.slice(2, 4)}${written.slice(0, 2)}`) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder] === written.at(-1)!.toUpperCase();
}
