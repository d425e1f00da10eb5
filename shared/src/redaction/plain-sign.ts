/** Signs that have a plain form, or that nobody sees. */
export const UNUSUAL = /[\u00A0\u00AD\u061C\u0660-\u0669\u06F0-\u06F9\u180E\u2000-\u200F\u2010-\u2015\u202A-\u202F\u205F-\u2064\u2066-\u2069\u2212\u3000\uFE0F\uFEFF\uFF01-\uFF5E]/u;

/** The plain form of an unusual sign, nothing for one that nobody sees, and any other as it is. */
export function plainSign(sign: string): string {
  if (!UNUSUAL.test(sign)) return sign;
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(sign) ? ' ' : '';
}
