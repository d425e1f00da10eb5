import { validate as isIdnr } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as isAustrianInsurance } from 'stdnum/lib/cjs/at/vnr.js';
import { digitsOf, weighedSum } from './check-digits.ts';
import { libraryCheck } from './library-check.ts';
import type { NumberKind } from './number-kind.ts';

const CARD_WORDS = 'personalausweis\\p{L}*|ausweis\\p{L}*|reisepass\\p{L}*|pass(?:nummer)?|pass-?nr|perso|id card|passport';
const DOCUMENT = '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{7}\\d';

/** Numbers of Germany, Austria and Switzerland. */
export const germanyAndAustria: readonly NumberKind[] = [
  { type: 'TAX_ID', name: 'a German tax id', shape: '[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}', said: 'steuer-?(?:id|identifikations)\\p{L}*|idnr|tin|tax id', unsaid: 'alone', isValid: libraryCheck(isIdnr) },
  { type: 'TAX_ID', name: 'a German tax number', shape: '\\d{2,3}\\/\\d{3}\\/\\d{4,5}', said: 'steuernummer|steuer-?nr', unsaid: 'anywhere' },
  { type: 'TAX_ID', name: 'a German VAT number', shape: 'DE[ .-]?\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}', said: 'ust|umsatzsteuer\\p{L}*|vat', unsaid: 'anywhere' },
  { type: 'PASSPORT', name: 'a German passport or identity card number', shape: DOCUMENT, said: CARD_WORDS, unsaid: 'alone', isValid: (written) => /\d.*\d/.test(written.slice(1, 8)) && hasDocumentCheck(written) },
  { type: 'NATIONAL_ID', name: 'an old German identity card number', shape: 'T\\d{8}', said: CARD_WORDS, unsaid: 'alone' },
  { type: 'LICENCE', name: 'a German driving licence number', shape: '[A-Z]{2}\\d{8}[A-Z\\d]', said: 'führerschein\\p{L}*|fahrerlaubnis\\p{L}*', unsaid: 'alone' },
  { type: 'NATIONAL_ID', name: 'a German pension insurance number', shape: '\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}', said: 'rvnr|sozialversicherung\\p{L}*|rentenversicherung\\p{L}*|sv-?nummer', unsaid: 'anywhere', isValid: isPension },
  // Luhn's check with the letter as two digits (§ 290 SGB V).
  { type: 'HEALTH_ID', name: 'a German health insurance number', shape: '[A-Z]\\d{9}', said: 'kvnr|krankenkasse\\p{L}*|krankenversicherung\\p{L}*|versicherten\\p{L}*|egk\\p{L}*(?:-nummer)?', unsaid: 'alone', isValid: isHealth },
  { type: 'HEALTH_ID', name: 'a German surgery’s number', shape: '(?!0{9})\\d{9}', said: 'bsnr|betriebsstätten\\p{L}*' },
  { type: 'COMPANY_ID', name: 'a German company register number', shape: 'HR[AB] ?\\d{1,6}', unsaid: 'anywhere' },
  { type: 'PLATE', name: 'a German number plate', shape: '[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?[1-9]\\d{0,3}[EH]?', isCased: true, unsaid: 'anywhere' },
  { type: 'PLATE', name: 'a German number plate', shape: '[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?[1-9]\\d{0,3}[EH]?', said: 'kennzeichen|nummernschild|kfz', unsaid: 'alone' },
  { type: 'POSTCODE', name: 'a German postal code', shape: '(?!01000|99999)(?:0[1-9]|[1-9]\\d)\\d{3}', said: 'plz|postleitzahl', unsaid: 'alone' },
  { type: 'NATIONAL_ID', name: 'an Austrian insurance number', shape: '\\d{4} ?\\d{6}', said: 'svnr|sozialversicherung\\p{L}*|versicherung\\p{L}*', isValid: libraryCheck(isAustrianInsurance) },
  { type: 'TAX_ID', name: 'an Austrian VAT number', shape: 'ATU\\d{8}', unsaid: 'anywhere' },
  // EAN-13 weights (Swiss Federal Social Insurance Office, AHV number).
  { type: 'NATIONAL_ID', name: 'a Swiss AHV number', shape: '756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d{2}', said: 'ahv\\p{L}*|avs', unsaid: 'anywhere', isValid: (written) => weighedSum(digitsOf(written), [1, 3]) % 10 === 0 },
];

/** Weights 7, 3, 1 over letters (A = 10) and digits (ICAO Doc 9303). */
function hasDocumentCheck(written: string): boolean {
  const values = [...written.toUpperCase()].map((sign) => parseInt(sign, 36));
  return weighedSum(values.slice(0, 8), [7, 3, 1]) % 10 === values[8];
}

/** Cross sums of products with 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1, the letter as two digits (VKVV § 4). */
function isPension(written: string): boolean {
  const compact = written.replace(/ /g, '').toUpperCase();
  const letter = compact.charCodeAt(8) - 64;
  const day = Number(compact.slice(2, 4));
  const month = Number(compact.slice(4, 6));
  const digits = digitsOf(`${compact.slice(0, 8)}${String(letter).padStart(2, '0')}${compact.slice(9, 11)}`);
  const sum = digits.reduce((total, digit, index) => total + crossSum(digit * [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1][index]!), 0);
  return ((day >= 1 && day <= 31) || (day >= 51 && day <= 81)) && month >= 1 && month <= 12 && sum % 10 === Number(compact.at(-1));
}

function isHealth(written: string): boolean {
  const digits = digitsOf(`${String(written.toUpperCase().charCodeAt(0) - 64).padStart(2, '0')}${written.slice(1, 9)}`);
  return digits.reduce((sum, digit, index) => sum + crossSum(digit * (index % 2 === 0 ? 1 : 2)), 0) % 10 === Number(written.at(-1));
}

function crossSum(value: number): number {
  return Math.floor(value / 10) + (value % 10);
}
