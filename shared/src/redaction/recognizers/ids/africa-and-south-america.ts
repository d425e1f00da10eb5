import { validate as isCnpj } from 'stdnum/lib/cjs/br/cnpj.js';
import { validate as isCpf } from 'stdnum/lib/cjs/br/cpf.js';
import { validate as isCuit } from 'stdnum/lib/cjs/ar/cuit.js';
import { validate as isRut } from 'stdnum/lib/cjs/cl/rut.js';
import { passesLuhn } from '../payment-card.ts';
import { isDay } from './check-digits.ts';
import { libraryCheck } from './library-check.ts';
import type { NumberKind } from './number-kind.ts';

/** Numbers of Brazil, Argentina, Chile, South Africa and Nigeria. */
export const africaAndSouthAmerica: readonly NumberKind[] = [
  { type: 'NATIONAL_ID', name: 'a Brazilian CPF number', shape: '\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}', said: 'cpf', unsaid: 'anywhere', isValid: libraryCheck(isCpf) },
  { type: 'COMPANY_ID', name: 'a Brazilian CNPJ number', shape: '[A-Z\\d]{2}\\.?[A-Z\\d]{3}\\.?[A-Z\\d]{3}\\/?[A-Z\\d]{4}-?\\d{2}', said: 'cnpj', unsaid: 'anywhere', isValid: libraryCheck(isCnpj) },
  { type: 'NATIONAL_ID', name: 'a Brazilian identity number', shape: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-?[\\dX]', said: 'rg' },
  { type: 'POSTCODE', name: 'a Brazilian postal code', shape: '\\d{5}-\\d{3}', said: 'cep', unsaid: 'anywhere' },
  { type: 'TAX_ID', name: 'an Argentine tax number', shape: '(?:20|2[347]|3[034])-?\\d{8}-?\\d', said: 'cuit|cuil', unsaid: 'alone', isValid: libraryCheck(isCuit) },
  { type: 'NATIONAL_ID', name: 'a Chilean RUT number', shape: '\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dK]', said: 'rut|run', unsaid: 'anywhere', isValid: (written) => libraryCheck(isRut)(written.replaceAll('.', '')) },
  // A day, a sequence, 0, 1 or 2 for the right to stay, 8 or 9, and Luhn's digit (South African Identification Act, reg. 6; refugees carry a 2).
  { type: 'NATIONAL_ID', name: 'a South African identity number', shape: '\\d{10}[0-2][89]\\d', said: 'south african|rsa|resident|refugee|sa id', unsaid: 'anywhere', isValid: (written) => isDay(written.slice(0, 6)) && passesLuhn(written) },
  { type: 'PLATE', name: 'a Nigerian number plate', shape: '[A-Z]{3}-\\d{3}[A-Z]{2}', isCased: true, said: 'plates?', unsaid: 'anywhere' },
  { type: 'PLATE', name: 'a Nigerian number plate', shape: '[A-Z]{3}[ -]?\\d{3}[A-Z]{2}', said: 'plates?', unsaid: 'alone' },
  { type: 'NATIONAL_ID', name: 'a Nigerian identity number', shape: '\\d{11}', said: 'nin' },
];
