import type { DetectorType } from './detector.ts';

const WORDS = 'your the customer agent first last full company order insert enter add name date number link amount ticket tracking product address reason ihr kunden bestell vorname nachname ihre einfügen datum anrede betrag produkt adresse sendungs rechnungs nombre apellido apellidos fecha número insertar importe monto dirección nom prénom votre numéro insérer montant client cliente sobrenome inserir valor endereço'
  .split(' ').map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');
/** Short words that begin many others, so they count whole. */
const WHOLE = '(?:[Ss]u|[Ss]eu|[Ss]ua|[Nn]ome|[Dd]ata)(?!\\p{L})';
const PLACEHOLDER = new RegExp([
  '\\{\\{[^{}\\n]{0,80}\\}\\}|\\{%[^%\\n]{0,80}%\\}|\\$\\{[^{}\\n]{1,60}\\}|%[A-Z][A-Z_]{2,40}%',
  `\\[(?!\\d)(?:[A-Z][A-Z0-9 _/'’-]{2,40}|(?:${WORDS}|${WHOLE})[\\p{L}\\p{N} _/'’-]{0,40})\\]`,
  `<(?!https?:|mailto:|/|[\\w.+-]+@)(?:[A-Z][A-Z0-9 _-]{2,40}|(?:${WORDS}|${WHOLE})[\\p{L}\\p{N} _'’-]{0,40})>`,
  '(?<![\\p{L}\\p{N}])(?:XXX+|TBD|[Ll]orem ipsum|_{4,})(?![\\p{L}\\p{N}])',
].join('|'), 'gu');

/** Keys somebody is asked to press. */
const KEY = /^[[<](?:enter|return|entrée|intro|esc|escape|ctrl|strg|alt|shift|umschalt|maj|mayús|tab|tabulator|del|delete|entf|supr|suppr|insert|einfg|inser|space|leertaste|home|pos1|end|ende|fin|print|druck|pause|caps lock|cmd|option|windows|win|fn)[\]>]$/iu;
/** What stands around hidden digits, as in "XXXX XXXX XXXX 1234" or "12XXXX". */
const HIDES_DIGITS_BEFORE = /\d[\d -]*(?:X{2,}[ -]?)*$/u;
const HIDES_DIGITS_BEHIND = /^(?:[ -]?X{2,})*[ -]?\d/u;

/** Gaps a template left open: `{{name}}`, `[ORDER NUMBER]`, `<your name>`, `XXXX`. */
export const placeholder: DetectorType<'placeholder'> = {
  kind: 'policy',
  place: 'local',
  compile: () => ({ text }) => [...text.matchAll(PLACEHOLDER)].filter((match) => isGap(match[0], text, match.index)).map((match) => ({ start: match.index, end: match.index + match[0].length, explanation: `“${match[0]}” is a gap nobody has filled.` })),
};

/** Neither hidden digits, nor a key to press, nor the words of a Markdown link. */
function isGap(written: string, text: string, start: number): boolean {
  const end = start + written.length;
  if (written.startsWith('X')) return !HIDES_DIGITS_BEHIND.test(text.slice(end, end + 30)) && !HIDES_DIGITS_BEFORE.test(text.slice(Math.max(0, start - 30), start));
  return !KEY.test(written) && !(written.startsWith('[') && text[end] === '(');
}
