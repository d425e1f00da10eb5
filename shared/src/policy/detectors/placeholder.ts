import type { DetectorType } from './detector.ts';

const WORDS = 'your the customer agent first last full company order insert enter add name date number link amount ihr kunden bestell vorname nachname ihre einfügen datum nombre apellido apellidos fecha número insertar nom prénom votre numéro insérer client cliente sobrenome inserir'
  .split(' ').map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');
/** Short words that begin many others, so they count whole. */
const WHOLE = '(?:[Ss]u|[Ss]eu|[Ss]ua|[Nn]ome|[Dd]ata)(?!\\p{L})';
const PLACEHOLDER = new RegExp([
  '\\{\\{[^{}\\n]{0,80}\\}\\}|\\{%[^%\\n]{0,80}%\\}|\\$\\{[^{}\\n]{1,60}\\}|%[A-Z][A-Z_]{2,40}%',
  `\\[(?!\\d)(?:[A-Z][A-Z0-9 _/'’-]{2,40}|(?:${WORDS}|${WHOLE})[\\p{L}\\p{N} _/'’-]{0,40})\\]`,
  `<(?!https?:|mailto:|/|[\\w.+-]+@)(?:[A-Z][A-Z0-9 _-]{2,40}|(?:${WORDS}|${WHOLE})[\\p{L}\\p{N} _'’-]{0,40})>`,
  '(?<![\\p{L}\\p{N}])(?:XXX+|TBD|[Ll]orem ipsum|_{4,})(?![\\p{L}\\p{N}])',
].join('|'), 'gu');

/** Gaps a template left open: `{{name}}`, `[ORDER NUMBER]`, `<your name>`, `XXXX`. */
export const placeholder: DetectorType<'placeholder'> = {
  kind: 'policy',
  place: 'local',
  compile: () => ({ text }) => [...text.matchAll(PLACEHOLDER)].map((match) => ({ start: match.index, end: match.index + match[0].length, explanation: `“${match[0]}” is a gap nobody has filled.` })),
};
