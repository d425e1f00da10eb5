import { validate as isAadhaar } from 'stdnum/lib/cjs/in/aadhaar.js';
import { validate as isAbn } from 'stdnum/lib/cjs/au/abn.js';
import { validate as isAcn } from 'stdnum/lib/cjs/au/acn.js';
import { validate as isChinese } from 'stdnum/lib/cjs/cn/ric.js';
import { validate as isHongKong } from 'stdnum/lib/cjs/hk/hkid.js';
import { validate as isTfn } from 'stdnum/lib/cjs/au/tfn.js';
import { validate as isSingaporeEntity } from 'stdnum/lib/cjs/sg/uen.js';
import { validate as isThai } from 'stdnum/lib/cjs/th/idnr.js';
import { digitsOf, isDay, weighedSum } from './check-digits.ts';
import { libraryCheck } from './library-check.ts';
import type { NumberKind } from './number-kind.ts';

const STATES = 'AN|AP|AR|AS|BH|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB';

/** Numbers of India, Australia, Korea, Thailand, Singapore, the Philippines, China and Hong Kong. */
export const asiaAndPacific: readonly NumberKind[] = [
  { type: 'NATIONAL_ID', name: 'an Indian Aadhaar number', shape: '[2-9]\\d{3}([- :])\\d{4}\\1\\d{4}', said: 'aadhaar|uidai', unsaid: 'anywhere', isValid: (written) => libraryCheck(isAadhaar)(written.replace(/\D/g, '')) },
  { type: 'NATIONAL_ID', name: 'an Indian Aadhaar number', shape: '[2-9]\\d{11}', said: 'aadhaar|uidai', unsaid: 'alone', isValid: libraryCheck(isAadhaar) },
  { type: 'TAX_ID', name: 'an Indian tax number', shape: '[A-Z]{5}\\d{4}[A-Z]', said: 'pan', unsaid: 'anywhere' },
  { type: 'TAX_ID', name: 'an Indian GST number', shape: '(?:0[1-9]|[12]\\d|3[0-7])[A-Z]{5}\\d{4}[A-Z][A-Z1-9]Z[A-Z\\d]', said: 'gstin|gst', unsaid: 'anywhere' },
  { type: 'NATIONAL_ID', name: 'an Indian voter number', shape: '[A-Z]{3}\\d{7}', said: 'voter|epic|election', unsaid: 'alone' },
  { type: 'PASSPORT', name: 'an Indian passport number', shape: '[A-Z][1-9]\\d{6}', said: 'passport', unsaid: 'alone' },
  { type: 'PLATE', name: 'an Indian number plate', shape: `(?:${STATES})[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}`, said: 'vehicle|registration|plate', unsaid: 'anywhere' },
  { type: 'COMPANY_ID', name: 'an Australian business number', shape: '\\d{2} \\d{3} \\d{3} \\d{3}|\\d{11}', said: 'abn', unsaid: 'anywhere', isValid: libraryCheck(isAbn) },
  { type: 'COMPANY_ID', name: 'an Australian company number', shape: '\\d{3}( ?)\\d{3}\\1\\d{3}', said: 'acn', unsaid: 'alone', isValid: (written) => !/^0+$/.test(written.replace(/\D/g, '')) && libraryCheck(isAcn)(written) },
  { type: 'TAX_ID', name: 'an Australian tax file number', shape: '\\d{3}( ?)\\d{3}\\1\\d{3}', said: 'tfn|tax file', unsaid: 'alone', isValid: (written) => !/^0+$/.test(written.replace(/\D/g, '')) && libraryCheck(isTfn)(written) },
  // Weights 1, 3, 7, 9 over eight digits, by ten (Services Australia, Medicare card number).
  { type: 'HEALTH_ID', name: 'an Australian Medicare number', shape: '[2-6]\\d{3} ?\\d{5} ?\\d', said: 'medicare', unsaid: 'alone', isValid: (written) => weighedSum(digitsOf(written).slice(0, 8), [1, 3, 7, 9]) % 10 === digitsOf(written)[8] },
  { type: 'PASSPORT', name: 'an Australian passport number', shape: '[A-Z]{1,2}\\d{7}', said: 'passport' },
  { type: 'NATIONAL_ID', name: 'a Korean resident number', shape: '\\d{6}-[1-8]\\d{6}', said: 'rrn|frn|주민등록번호|외국인등록번호', unsaid: 'anywhere', isValid: isKorean },
  { type: 'NATIONAL_ID', name: 'a Korean resident number', shape: '\\d{6}[1-8]\\d{6}', said: 'rrn|frn|주민등록번호|외국인등록번호', unsaid: 'alone', isValid: isKorean },
  { type: 'PASSPORT', name: 'a Korean passport number', shape: '[MSROD](?:\\d{3}[A-Z]\\d{4}|\\d{8})', said: 'passport|여권번호\\p{L}*|여권', unsaid: 'alone' },
  { type: 'LICENCE', name: 'a Korean driving licence number', shape: '\\d{2}-\\d{2}-\\d{6}-\\d{2}', unsaid: 'anywhere' },
  { type: 'NATIONAL_ID', name: 'a Thai identity number', shape: '[1-8][ -]?\\d{4}[ -]?\\d{5}[ -]?\\d{2}[ -]?\\d', said: 'thai(?: national)? id|tnin|เลขประจำตัวประชาชน|เลขบัตรประชาชน', unsaid: 'alone', isValid: isThaiPerson },
  // Weights 2, 7, 6, 5, 4, 3, 2; the letter by the remainder by eleven (Singapore ICA; the tables as published by users of it).
  { type: 'NATIONAL_ID', name: 'a Singapore identity number', shape: '[STFGM]\\d{7}[A-Z]', said: 'nric|fin', unsaid: 'anywhere', isValid: isSingapore },
  { type: 'COMPANY_ID', name: 'a Singapore entity number', shape: '\\d{8,9}[A-Z]|[TS]\\d{2}[A-Z]{2}\\d{4}[A-Z]', said: 'uen', unsaid: 'alone', isValid: libraryCheck(isSingaporeEntity) },
  { type: 'TAX_ID', name: 'a Philippine tax number', shape: '\\d{3}-?\\d{3}-?\\d{3}(?:-?\\d{3,5})?', said: 'tin|bir|tax id' },
  { type: 'NATIONAL_ID', name: 'a Chinese identity number', shape: '[1-9]\\d{16}[\\dX]', unsaid: 'anywhere', isValid: libraryCheck(isChinese) },
  { type: 'NATIONAL_ID', name: 'a Hong Kong identity number', shape: '[A-Z]{1,2}\\d{6}\\([\\dA]\\)', unsaid: 'anywhere', isValid: libraryCheck(isHongKong) },
];

/** Digit seven tells sex and century; the rest of the code stopped being checked in 2020 (Korean Ministry of the Interior). */
function isKorean(written: string): boolean {
  return isDay(written.slice(0, 6)) && !/^(\d)\1+$/.test(written);
}

/** The second to fifth digits are an office's: provinces begin at 10 and leave gaps (Thai Department of Provincial Administration). */
function isThaiPerson(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  const province = Number(digits.slice(1, 3));
  const isProvince = province >= 10 && province <= 96 && ![28, 29, 59, 68, 69, 78, 79, 87, 88, 89].includes(province);
  return isProvince && !/^(\d)\1+$/.test(digits) && libraryCheck(isThai)(digits);
}

function isSingapore(written: string): boolean {
  const prefix = written[0]!.toUpperCase();
  const sum = weighedSum(digitsOf(written.slice(1, 8)), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(prefix) ? 4 : prefix === 'M' ? 3 : 0);
  const table = /[ST]/.test(prefix) ? 'JZIHGFEDCBA' : prefix === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK';
  return (prefix === 'M' ? table[10 - (sum % 11)] : table[sum % 11]) === written.at(-1)!.toUpperCase();
}
