import { validate as isCodice } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as isDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as isIva } from 'stdnum/lib/cjs/it/iva.js';
import { validate as isNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as isNir } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as isPortugueseCard } from 'stdnum/lib/cjs/pt/cc.js';
import { validate as isPortugueseTax } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as isSocialSpain } from 'stdnum/lib/cjs/es/nss.js';
import { libraryCheck } from './library-check.ts';
import type { NumberKind } from './number-kind.ts';

/** Numbers of France, Spain, Portugal and Italy. */
export const southWestEurope: readonly NumberKind[] = [
  { type: 'NATIONAL_ID', name: 'a French social security number', shape: '[1-478] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}', said: 'sécurité sociale|nir|insee', unsaid: 'anywhere', isValid: libraryCheck(isNir) },
  { type: 'TAX_ID', name: 'a French tax number', shape: '[0-3]\\d ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}', said: 'numéro fiscal|fiscal|spi|nif' },
  { type: 'TAX_ID', name: 'a French VAT number', shape: 'FR ?[A-HJ-NP-Z\\d]{2} ?\\d{3} ?\\d{3} ?\\d{3}', said: 'tva' },
  { type: 'PASSPORT', name: 'a French passport number', shape: '\\d{2}[A-Z]{2}\\d{5}', said: 'passe?port', unsaid: 'alone' },
  { type: 'NATIONAL_ID', name: 'a French identity card number', shape: '\\d{12}|[A-Z\\d]{9}', said: 'carte d[\'’]identité|cni' },
  { type: 'PLATE', name: 'a French or Italian number plate', shape: '[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}', isCased: true, unsaid: 'anywhere' },
  { type: 'PLATE', name: 'a French or Italian number plate', shape: '[A-HJ-NP-TV-Z]{2}[ -]?\\d{3}[ -]?[A-HJ-NP-TV-Z]{2}', said: 'immatriculation|plaque|targa|plate', unsaid: 'alone' },
  { type: 'POSTCODE', name: 'a postal code', shape: '\\d{5}(?:-\\d{3,4})?|\\d{4}-\\d{3}', said: 'code postal|código postal|c\\.?p\\.?|cap|cep|zip(?: code)?|postal code' },
  { type: 'NATIONAL_ID', name: 'a Spanish identity number', shape: '\\d{7,8}-?[A-Z]', said: 'dni|nif', unsaid: 'anywhere', isValid: (written) => libraryCheck(isDni)(written.replace('-', '').padStart(9, '0')) },
  { type: 'NATIONAL_ID', name: 'a Spanish number for foreigners', shape: '[XYZ]-?\\d{7}-?[A-Z]', said: 'nie|extranjero', unsaid: 'anywhere', isValid: (written) => libraryCheck(isNie)(written.replaceAll('-', '')) },
  { type: 'NATIONAL_ID', name: 'a Spanish social security number', shape: '\\d{2}[ /-]?\\d{8}[ /-]?\\d{2}', said: 'seguridad social|nss', unsaid: 'alone', isValid: libraryCheck(isSocialSpain) },
  { type: 'PASSPORT', name: 'a Spanish passport number', shape: '[A-Z]{3}\\d{6}', said: 'pasaporte|passport', unsaid: 'alone' },
  { type: 'PLATE', name: 'a Spanish number plate', shape: '\\d{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}', said: 'matrícula|placa', unsaid: 'alone' },
  { type: 'TAX_ID', name: 'a Portuguese tax number', shape: '[1-35689]\\d{2} ?\\d{3} ?\\d{3}', said: 'nif|contribuinte', isValid: libraryCheck(isPortugueseTax) },
  { type: 'NATIONAL_ID', name: 'a Portuguese citizen card number', shape: '\\d{8} ?\\d ?[A-Z\\d]{2}\\d', said: 'cartão de cidadão|cc', unsaid: 'alone', isValid: (written) => /[A-Z]/i.test(written) && libraryCheck(isPortugueseCard)(written) },
  { type: 'PASSPORT', name: 'a Portuguese passport number', shape: '[A-Z]\\d{6}|[A-Z]{2}\\d{6}', said: 'passaporte' },
  { type: 'TAX_ID', name: 'an Italian tax code', shape: '[A-Z]{6}[\\dL-NP-V]{2}[A-EHLMPRST][\\dL-NP-V]{2}[A-MZ][\\dL-NP-V]{3}[A-Z]', said: 'codice fiscale|cf', unsaid: 'anywhere', isValid: libraryCheck(isCodice) },
  { type: 'TAX_ID', name: 'an Italian VAT number', shape: '\\d{5}_?\\d{6}|\\d{11}', said: 'partita iva|p\\.? ?iva', unsaid: 'alone', isValid: (written) => !/^0+$/.test(written) && libraryCheck(isIva)(written.replace('_', '')) },
  { type: 'NATIONAL_ID', name: 'an Italian identity card number', shape: '[A-Z]{2}[ -]?\\d{7}|\\d{7}[A-Z]{2}|C[A-Z]\\d{5}[A-Z]{2}', said: 'carta d[\'’]identità|cie|identità', unsaid: 'alone' },
  { type: 'LICENCE', name: 'an Italian driving licence number', shape: '[A-Z]{2}\\d{7}[A-Z]|U1[B-DF-HJ-NP-TV-Z\\d]{7}[A-Z]', said: 'patente', unsaid: 'alone' },
];
