import type { DetectorType } from './detector.ts';

const PLACEHOLDER = /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\$\{[^{}\n]{1,60}\}|%[A-Z][A-Z_]{2,40}%|\[(?!\d)(?:[A-Z][A-Z0-9 _/'’-]{2,40}|(?:your|the|customer|agent|first|last|full|company|order|insert|enter|add|name|date|number|link|amount|ihr|kunden|bestell)[\p{L}\p{N} _/'’-]{0,40})\]|<(?!https?:|mailto:|\/|[\w.+-]+@)(?:[A-Z][A-Z0-9 _-]{2,40}|(?:your|customer|agent|first|last|full|company|order|insert|enter|ihr)[\p{L}\p{N} _'’-]{0,40}|(?:name|date|amount|number|link))>|(?<![\p{L}\p{N}])(?:XXX+|TBD|lorem ipsum|_{4,})(?![\p{L}\p{N}])/gu;

/** Gaps a template left open: `{{name}}`, `[ORDER NUMBER]`, `<your name>`, `XXXX`. */
export const placeholder: DetectorType<'placeholder'> = {
  kind: 'policy',
  compile: () => ({ text }) => [...text.matchAll(PLACEHOLDER)].map((match) => ({ start: match.index, end: match.index + match[0].length, explanation: `“${match[0]}” is a gap nobody has filled.` })),
};
