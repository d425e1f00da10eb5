/** A text spelled plainly for recognisers, and the way back to places in the raw text. */
export interface PlainSpelling {
  readonly text: string;
  /** Raw position of a position in `text`. */
  rawAt(position: number): number;
}

const UNUSUAL = /[\u00A0\u00AD\u061C\u0660-\u0669\u06F0-\u06F9\u180E\u2000-\u200F\u2010-\u2015\u202A-\u202F\u205F-\u2064\u2066-\u2069\u2212\u3000\uFE0F\uFEFF\uFF01-\uFF5E]/u;
const UNUSUAL_ALL = new RegExp(UNUSUAL.source, 'gu');

/**
 * Blanks, dashes, full-width signs and foreign digits become their plain forms, and characters nobody sees are left out, so
 * that a card number with a soft hyphen or an address in full-width letters is recognised all the same.
 */
export function plainSpelling(raw: string): PlainSpelling {
  if (!UNUSUAL.test(raw)) return { text: raw, rawAt: (position) => position };
  const places: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let index = from; index < to; index++) places.push(index);
    text += raw.slice(from, to);
  };
  for (const { 0: sign, index } of raw.matchAll(UNUSUAL_ALL)) {
    keep(index);
    from = index + 1;
    const plain = plainSign(sign);
    if (plain === '') continue;
    text += plain;
    places.push(index);
  }
  keep(raw.length);
  places.push(raw.length);
  return { text, rawAt: (position) => places[position]! };
}

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(sign) ? ' ' : '';
}
