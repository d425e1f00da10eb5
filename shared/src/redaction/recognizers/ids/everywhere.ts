import { passesLuhn } from '../payment-card.ts';
import type { NumberKind } from './number-kind.ts';

const PAIR = '[0-9A-F]{2}';

/** Numbers and codes of no country: devices' addresses, wallets, passports of any state. */
export const everywhere: readonly NumberKind[] = [
  { type: 'PHONE', name: 'a phone number with the nought before the area', shape: '0[ -]?(?:\\(\\d{2,4}\\)|[1-9]\\d{1,3})(?:[ -]?\\d{2,8}){1,4}', unsaid: 'alone', isValid: (written) => /^0(?:\D*\d){9,10}$/.test(written) },
  // Areas begin with 2 to 4, mobile phones with 5 (Turkish numbering plan, ITU E.164 national numbering).
  { type: 'PHONE', name: 'a Turkish phone number', shape: '[2-5]\\d{9}', unsaid: 'alone' },
  { type: 'CARD', name: 'an airline card number', shape: '1\\d{14}', unsaid: 'alone', isValid: passesLuhn },
  { type: 'DEVICE', name: 'a device’s address', shape: `${PAIR}(?::${PAIR}){5}|${PAIR}(?:-${PAIR}){5}|[0-9A-F]{4}(?:\\.[0-9A-F]{4}){2}`, unsaid: 'anywhere', isValid: (written) => !/^(?:0|f)+$/i.test(written.replace(/[^0-9a-f]/gi, '')) },
  { type: 'WALLET', name: 'the address of a wallet', shape: '(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71}|0x[0-9a-fA-F]{40})', isCased: true, unsaid: 'anywhere', isValid: (written) => /\d/.test(written) && /[a-z]/.test(written) },
  { type: 'PASSPORT', name: 'a passport number', shape: '(?=[A-Z]{0,3}\\d)[A-Z\\d]{6,10}', said: 'passport (?:number|no|nr|is|#)|passeport|reisepass\\p{L}*|pasaporte|passaporte|passaporto|paspoort\\p{L}*', isValid: (written) => /\d{5}/.test(written) },
];
