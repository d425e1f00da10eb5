import type { RedactionSpan } from '../../redacted-text.ts';
import { spansOf, wordsBefore } from '../recognizer.ts';
import { digitWindows } from './digit-windows.ts';
import { fewestDigits } from './fewest-digits.ts';
import type { NumberKind } from './number-kind.ts';

const OTHER = /(?:order|tracking|track|parcel|shipment|invoice|ticket|case|reference|ref|booking|confirmation|serial|article|item|sku|model|isbn|imei|version|bestell\p{L}*|sendungs\p{L}*|rechnung\p{L}*|kunden\p{L}*|auftrag\p{L}*|artikel\p{L}*|commande|facture|colis|pedido|factura|encomenda|fatura|ordine|fattura|bestelling|factuur)(?:\s*(?:number|no|nr|nummer|id|code|is|was|n°|número|numéro|numero|lautet|ist|#))*[\s.:#=-]*$/iu;
/** Two or more of a kind may stand alone together. */
const BETWEEN = /\b(?:and|und|et|y|e|en|ve|or|oder)\b/gi;
/** One digit over and over is a placeholder. */
const SAME = /^[^\p{L}\d]*(\d)(?:[^\p{L}\d]*\1)+[^\p{L}\d]*$/u;
const BEFORE = 64;
const AFTER = 40;

/** A kind with its patterns made ready. */
export interface ReadyKind extends NumberKind {
  readonly pattern: RegExp;
  readonly words: RegExp | undefined;
  readonly fewestDigits: number;
}

export function readyKind(kind: NumberKind): ReadyKind {
  return {
    ...kind,
    pattern: new RegExp(`(?<![A-Za-z0-9À-ɏ_]|\\d[.,-])(?:${kind.shape})(?![A-Za-z0-9À-ɏ_]|[.,-]\\d)`, kind.isCased ? 'g' : 'gi'),
    words: kind.said === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${kind.said})(?!\\p{L})`, 'iu'),
    fewestDigits: fewestDigits(kind.shape),
  };
}

/** Numbers of these kinds in a text: said to be one, or hardly anything else; with `guesses`, also one that stands alone. What is said to be an order's or a parcel's number is left. */
export function findNumbers(text: string, kinds: readonly ReadyKind[], guesses: boolean): RedactionSpan[] {
  const isShort = guesses && text.length < 120;
  const around = new Map<number, Around>();
  const checked = new Map<string, boolean>();
  const spans: RedactionSpan[] = [];
  for (const window of digitWindows(text)) {
    const part = text.slice(window.start, window.end);
    const digits = part.replace(/\D/g, '').length;
    for (const kind of kinds) {
      if (digits < kind.fewestDigits) continue;
      kind.pattern.lastIndex = 0;
      if (!kind.pattern.test(part)) continue;
      kind.pattern.lastIndex = 0;
      const isAlone = isShort && kind.unsaid === 'alone' && text.replace(kind.pattern, '').replace(BETWEEN, '').replace(/[^\p{L}\p{N}]/gu, '') === '';
      const found = spansOf(kind.type, part, kind.pattern, (match) => judge(aroundOf(text, window.start + match.index, match[0], around), match[0], kind, isAlone, checked));
      for (const span of found) spans.push({ ...span, start: span.start + window.start, end: span.end + window.start });
    }
  }
  return spans;
}

/** What stands beside a number; kept, since many kinds ask for it. */
interface Around {
  readonly words: string;
  readonly isOther: boolean;
}

function aroundOf(text: string, start: number, written: string, kept: Map<number, Around>): Around {
  const key = start * 64 + Math.min(written.length, 63);
  let found = kept.get(key);
  if (found === undefined) {
    const before = wordsBefore(text, start, BEFORE);
    const end = start + written.length;
    const words = `${before.slice(before.lastIndexOf('\n') + 1)}\n${text.slice(end, end + AFTER).split(/[\n!?]|\. /, 1)[0]!}`;
    kept.set(key, found = { words: /\p{L}/u.test(words) ? words : '', isOther: /[\p{L}#]/u.test(before) && OTHER.test(before) });
  }
  return found;
}

function judge({ words, isOther }: Around, written: string, kind: ReadyKind, isAlone: boolean, checked: Map<string, boolean>): { score: number; explanation: string } | undefined {
  const isSaid = words !== '' && kind.words !== undefined && kind.words.test(words);
  if (!isSaid && ((kind.unsaid !== 'anywhere' && !isAlone) || isOther)) return undefined;
  const key = `${kind.name}\n${written}`;
  let isRight = checked.get(key);
  if (isRight === undefined) checked.set(key, isRight = !SAME.test(written) && (kind.isValid === undefined || kind.isValid(written)));
  if (!isRight) return undefined;
  const told = kind.isValid ? ', with right check digits' : '';
  if (isSaid) return { score: kind.isValid ? 0.95 : 0.88, explanation: `said to be ${kind.name}${told}` };
  if (kind.unsaid === 'anywhere') return { score: 0.85, explanation: `written like ${kind.name}${told}` };
  return { score: 0.4, explanation: `nothing else stands here, and it is written like ${kind.name}${told}` };
}
