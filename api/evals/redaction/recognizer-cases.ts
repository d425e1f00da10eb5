import { dataPath, readRows } from '../read-data.ts';
import type { Finder } from './finders.ts';

interface Case {
  readonly file: string;
  readonly text: string;
  readonly expected_len?: number | null;
  readonly expected_positions?: readonly (readonly [number, number])[] | null;
}

/** What we do not recognise on purpose: dates and web addresses as such, and the tests of the tool's own patterns and language models. */
const LEFT_OUT = /^test_(?:date|url|pattern|spacy|stanza|transformers|us_bank)_/;
/** By which words of our explanation a file's own kind of number is told; a file not named here takes any span for its kind. */
const KINDS: Readonly<Record<string, RegExp>> = {
  au_acn: /Australian company/, au_medicare: /Australian Medicare/, au_tfn: /Australian tax file/, ca_sin: /Canadian social/, certificate_number: /medical licence/, credit_card: /card/, de_bsnr: /surgery/, de_fuehrerschein: /German driving/,
  de_handelsregister: /company register/, de_health_insurance: /German health/, de_id_card: /German.*identity card/, de_kfz: /German number plate/, de_passport: /German passport/, de_plz: /German postal/, de_social_security: /German pension/, de_vat_id: /German VAT/,
  email: /e-mail/, es_nie: /Spanish number for foreigners/, es_nif: /Spanish identity/, es_passport: /Spanish passport/, in_gstin: /Indian GST/, in_pan: /Indian tax/, in_passport: /Indian passport/, it_passport: /Italian passport/, it_vat_code: /Italian VAT/, kr_frn: /Korean resident/, kr_passport: /Korean passport/, kr_rrn: /Korean resident/,
  mac: /device/, ng_vehicle_registration: /Nigerian number plate/, ph_mobile_number: /phone/, ph_tin: /Philippine/, phone: /phone/, pl_pesel: /PESEL/, se_personnummer: /Swedish personal/, th_tnin: /Thai/, tr_license_plate: /Turkish number plate/, tr_national_id: /Turkish identity/, tr_phone_number: /phone/,
  uk_driving_licence: /UK driving/, uk_passport: /UK or Italian passport|UK passport/, uk_postcode: /UK postcode/, uk_vehicle_registration: /UK number plate/, us_mbi: /US Medicare/, us_npi: /health provider/, us_ssn: /US social security/, za_id_number: /South African/,
};

/** The tests of Presidio's recognisers: a wanted number must be marked whole, whatever we call it; where none is wanted, none of that kind may be marked (or, more strictly, nothing at all). */
export function caseFigures(data: string, find: Finder, showMisses: boolean): { readonly right: number; readonly strictlyRight: number; readonly found: number; readonly wanted: number; readonly n: number } {
  const rows = readRows<Case>(dataPath(data, 'pii_presidio_tests', 'recognizer_cases.jsonl')).filter(({ file, expected_len: count }) => !LEFT_OUT.test(file) && typeof count === 'number');
  let right = 0;
  let strictlyRight = 0;
  let found = 0;
  let wanted = 0;
  for (const { file, text, expected_len: count, expected_positions: positions } of rows) {
    const spans = find(text);
    if (count! > 0) {
      wanted++;
      const isFound = positions?.length ? positions.every(([start, end]) => spans.some((span) => span.start <= start && span.end >= end)) : spans.length >= count!;
      if (isFound) found++, right++, strictlyRight++;
      else if (showMisses) console.log('MISSED', file, text);
      continue;
    }
    const kind = KINDS[file.replace(/^test_|_recognizer\.py$/g, '')];
    const ofKind = spans.filter(({ explanation }) => kind === undefined || explanation === undefined || kind.test(explanation));
    if (spans.length === 0) strictlyRight++;
    if (ofKind.length === 0) right++;
    else if (showMisses) console.log('SPARE', file, text, ofKind.map(({ explanation }) => explanation).join('; '));
  }
  return { right: right / rows.length, strictlyRight: strictlyRight / rows.length, found: found / wanted, wanted, n: rows.length };
}
