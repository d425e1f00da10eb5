import { validate as isSin } from 'stdnum/lib/cjs/ca/sin.js';
import { passesLuhn } from '../payment-card.ts';
import { digitsOf, weighedSum } from './check-digits.ts';
import { libraryCheck } from './library-check.ts';
import type { NumberKind } from './number-kind.ts';

const BENEFICIARY = '[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\\d]\\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\\d]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}';

/** Numbers of the United States, Canada and Mexico. */
export const northAmerica: readonly NumberKind[] = [
  { type: 'NATIONAL_ID', name: 'a US social security number', shape: '(?!000|666|9)\\d{3}([- .])(?!00)\\d{2}\\1(?!0000)\\d{4}', said: 'ssn|social security|social', unsaid: 'anywhere' },
  { type: 'NATIONAL_ID', name: 'a US social security number', shape: '(?!000|666|9|078051120|123456789|219099999)\\d{3}-?(?!00)\\d{2}-?(?!0000)\\d{4}', said: 'ssn|social security|social', isValid: (written) => !/^(\d)\1+$/.test(written.replace(/\D/g, '')) },
  { type: 'NATIONAL_ID', name: 'a US social security number', shape: '(?!000|666|9)\\d{3}-(?!00)\\d{2}(?!0000)\\d{4}|(?!000|666|9)\\d{3}(?!00)\\d{2}-(?!0000)\\d{4}', unsaid: 'alone' },
  { type: 'TAX_ID', name: 'a US taxpayer number', shape: '9\\d{2}([- ])(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])\\1\\d{4}', said: 'itin|taxpayer|tax id', unsaid: 'anywhere' },
  { type: 'TAX_ID', name: 'a US taxpayer number', shape: '9\\d{2}-?(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])-?\\d{4}', said: 'itin|taxpayer|tax id', unsaid: 'alone' },
  { type: 'TAX_ID', name: 'a US employer number', shape: '\\d{2}-?\\d{7}', said: 'ein|fein|employer identification' },
  { type: 'HEALTH_ID', name: 'a US Medicare number', shape: BENEFICIARY, said: 'medicare|mbi', unsaid: 'anywhere' },
  // The check digit is Luhn's over the number behind 80840 (45 CFR 162.406).
  { type: 'HEALTH_ID', name: 'a US health provider’s number', shape: '[12]\\d{3}([- ]?)\\d{3}\\1\\d{3}', said: 'npi|provider', unsaid: 'alone', isValid: (written) => passesLuhn(`80840${written.replace(/\D/g, '')}`) && !/^(\d)\1+/.test(written.slice(0, 6)) },
  // Sum of digits 1, 3, 5 and twice 2, 4, 6 ends in the seventh (DEA Diversion Control, registration numbers).
  { type: 'LICENCE', name: 'a US medical licence number', shape: '[ABCDEFGHJKLMPRSTUX][A-Z9]\\d{7}', said: 'dea|certificate|medical licen[cs]e', unsaid: 'anywhere', isValid: (written) => weighedSum(digitsOf(written.slice(2)).slice(0, 6), [1, 2]) % 10 === Number(written.at(-1)) },
  { type: 'PASSPORT', name: 'a US passport number', shape: '[A-Z]\\d{8}|\\d{9}', said: 'us passport|american passport|passport' },
  { type: 'LICENCE', name: 'a US driver’s licence number', shape: '[A-Z]{1,2}\\d{3,12}|[A-Z]\\d{3}-?\\d{3,4}-?\\d{2,5}(?:-\\d{1,3})?|\\d{7,10}', said: 'driver\\p{P}?s? ?(?:\\p{P}s )?licen[cs]e|driving licen[cs]e|dl(?: number| no)?' },
  // 3, 7, 1 over the nine digits of an American routing number (ABA policy).
  { type: 'BANK_ACCOUNT', name: 'a US bank’s routing number', shape: '[0-3]\\d{8}|[0-3]\\d{3}-\\d{4}-\\d', said: 'aba|routing', unsaid: 'alone', isValid: (written) => weighedSum(digitsOf(written), [3, 7, 1]) % 10 === 0 && !/^0+$/.test(written.replace(/\D/g, '')) },
  { type: 'BANK_ACCOUNT', name: 'a bank account number', shape: '\\d{8,17}', said: 'bank account|checking account|savings account|bank acct|account with the bank|bankkonto|kontonummer|compte bancaire|cuenta bancaria|conta bancária|conto bancario|conto corrente|bankrekening' },
  { type: 'NATIONAL_ID', name: 'a Canadian social insurance number', shape: '[1-79]\\d{2}([- ])\\d{3}\\1\\d{3}', said: 'sin|social insurance|nas|assurance sociale', unsaid: 'anywhere', isValid: sinCheck },
  { type: 'NATIONAL_ID', name: 'a Canadian social insurance number', shape: '[1-79]\\d{8}', said: 'sin|social insurance|nas|assurance sociale', unsaid: 'alone', isValid: sinCheck },
  { type: 'PASSPORT', name: 'a Canadian passport number', shape: '[A-Z]{2}\\d{6}', said: 'passport|passeport' },
  { type: 'POSTCODE', name: 'a Canadian postal code', shape: '[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] \\d[ABCEGHJ-NPRSTV-Z]\\d', isCased: true, unsaid: 'anywhere' },
  { type: 'NATIONAL_ID', name: 'a Mexican population register code', shape: '[A-Z][AEIOUX][A-Z]{2}\\d{6}[HM][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\\d]\\d', said: 'curp', unsaid: 'anywhere' },
];

function sinCheck(written: string): boolean {
  return !/^(\d)\1+$/.test(written.replace(/\D/g, '')) && libraryCheck(isSin)(written);
}
