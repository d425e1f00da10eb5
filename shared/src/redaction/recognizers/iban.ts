import { spansOf, type Recognizer } from './recognizer.ts';

const CANDIDATE = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}(?![\p{L}\p{N}])/giu;
/** Length by country (ISO 13616 registry). */
const LENGTHS = 'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20';
const lengthByCountry = new Map(LENGTHS.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));

/** Bank account numbers: the country's length and a right checksum (mod 97). Words that follow are not swallowed. */
export const iban: Recognizer = {
  type: 'IBAN',
  find: (text) => spansOf('IBAN', text, CANDIDATE, (match) => {
    const wanted = lengthByCountry.get(match[0].slice(0, 2).toUpperCase());
    if (wanted === undefined) return undefined;
    let end = 0;
    for (let count = 0; end < match[0].length && count < wanted; end++) if (/[a-z0-9]/i.test(match[0][end]!)) count++;
    const compact = match[0].slice(0, end).replace(/[ -]/g, '').toUpperCase();
    const next = match[0][end];
    if (compact.length !== wanted || (next !== undefined && /[a-z0-9]/i.test(next)) || remainder(compact) !== 1) return undefined;
    return { score: 1, explanation: 'a bank account number with a right checksum', end: match.index + end };
  }),
};

function remainder(compact: string): number {
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
