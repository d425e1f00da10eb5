import type { Entity } from '@countersign/shared/assist/triage';
import { foldText } from '../fold-text.ts';
import { codeCues, NUMBERED } from './code-cues.ts';
import { isNoCode } from './no-code.ts';

/** A number or code in a text, with what its surroundings say that it is. */
export interface FoundCode {
  readonly type: Entity['type'];
  readonly start: number;
  readonly end: number;
}

interface Cue {
  readonly type: Entity['type'];
  readonly pattern: RegExp;
}

const BEFORE = 90;
const AFTER = 40;
const EARLIER = 200;
/** A cue this near stands for the number also where nothing else says that it is one. */
const BESIDE = 26;
const NEXT = 12;
const MOST_CODES = 200;

const CODE = /(?<![\p{L}\p{N}_@/.#-])#?(?:(?:[A-Z]{1,4} )?\d{1,6}(?: \d{2,8}){1,6}(?: [A-Z]{1,2}(?![\p{L}\p{N}]))?|[A-Z]{1,4} (?=\d{2}[\d./-]*\d{3})\d[\d./-]{3,24}\d|(?=[A-Za-z0-9_./-]{0,31}\d)[A-Za-z0-9](?:[A-Za-z0-9]|[-_./](?=[A-Za-z0-9])){1,31})(?![\p{L}\p{N}_@])/gu;
const SIZE = /\b(?:size|grosse|größe|taille|talla|tamanho|channel|kanal|room|zimmer|raum|page|seite|chapter|aged?|alter|street|road|calle|rua|rue|weg|strasse|straße|platz|allee|apto|apt|flat|gate|seat|platz|line|linie|bus|zug|train|ice)\W{0,3}$/;
const SENTENCE_END = /[!?]\s|\n\s*\n|(?<!\b(?:no|nr|num|ref|art|mod|cust|pol|best|kd|rg|rech|bestellnr|mitgliedsnr|tel|n|sept?|feb|jan|aug|oct|nov|dec))\.\s+(?=[\p{Lu}¿¡])/giu;
const cues = codeCues.map(({ type, words }): Cue => ({ type, pattern: new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'gu') }));
const [onScreens, others] = [cues.filter(({ type }) => type === 'error-code'), cues.filter(({ type }) => type !== 'error-code')];
const ERROR = /^(?:[A-Z]{1,5}[-_. ]?\d{1,6}(?:-\d{1,5})?(?:-\d)?|\d{3,4}-\d{3,4}|[45]\d\d|\d[A-Z]\d{2}|-?\d{3,4})$/;
const MODEL = /^(?!(?:\D*\d){5})(?:[A-Z]{2,5}[- ]?\d{2,4}[A-Za-z]{0,3}|[A-Z]{2,4}\d{2,4}-[A-Z][A-Z0-9]{0,3}|[A-Z]{2,4}-\d{2,3}[A-Z]{0,3}-[A-Z]{1,4}|[A-Z]{2,3}-[A-Z]\d{1,2}|[A-Z]{3}\d{4}-[A-Z])$/;
/** "1Z …", and two letters, nine digits and a country: parcels, whoever miswrote a digit. */
const PARCEL = /^(?:1Z[0-9A-Z]{16}|[A-Z]{2} ?(?:\d{3} ?){3}[A-Z]{2})$/i;
const TELEPHONE = /^0(?:\D?\d){8,11}$/;
/** Six signs of an airline or a hotel. */
const BOOKING = /^(?=\D*\d)[A-Z0-9]{6}$/;
/** A season, or a month of a year. */
const PERIOD = /^(?:19|20)\d{2}[-/]\d{2}$/;
const REFERENCE = /(?<![\p{L}])ref\.?\W{0,3}$/u;
/** Letters that shops put before the numbers of orders. */
const ORDERED = /^(?:PO|SO|ORD|BST|AUF|CMD|CDE|PED|ENC|PV)[- ]?\d{3,}/;
/** "…, which is my order number" */
const ORDER_BEHIND = /^,?[^.!?\n]{0,20}\b(?:is|ist|est|es|e|seja|sea|voila)\b[^.!?\n]{0,16}\b(?:order|bestell\w*|auftrag\w*|commande|pedido|orden|compra|encomenda|reserva|booking|buchung\w*)\b/;
/** "It's 88417." */
const IT_IS = /(?:^|[.!?,;:\n(]\s{0,2})(?:it'?s|it is|that'?s|es ist|das ist|ist|c'est|es|sa|e|seria|is)(?: (?:die|der|das|le|la|el|o|a|the|my|mi|meu|meine?))?\s$/;
const OPENING = /^\W{0,3}(?:re|ref|nr|no|n°|fwd|aw|wg)?[\s.:]{0,3}$/;

/** The numbers and codes of a text that words near them name: what is left once formats have claimed theirs. Nothing is said of a number that nothing names. */
export function findCodes(text: string): FoundCode[] {
  const folded = foldText(text);
  const found: FoundCode[] = [];
  for (const match of text.matchAll(CODE)) {
    if (found.length >= MOST_CODES) break;
    const value = match[0];
    const [start, end] = [match.index, match.index + value.length];
    const type = typeOf(value, text, folded, start, end);
    if (type) found.push({ type, start, end });
  }
  return found;
}

function typeOf(value: string, text: string, folded: string, start: number, end: number): Entity['type'] | undefined {
  const digits = value.replace(/\D/g, '').length;
  const after = folded.slice(end, end + AFTER);
  const before = sentenceBefore(text, folded, start);
  const shown = nearest(before, onScreens);
  const near = nearest(before, others);
  if (shown && shown.distance <= (/[A-Za-z]/.test(value) ? BESIDE : NEXT) && ERROR.test(value) && (!near || shown.distance < near.distance)) return 'error-code';
  if (isNoCode(value, before, text.slice(end, end + AFTER), near !== undefined)) return undefined;
  if (PARCEL.test(value)) return 'tracking';
  const isCode = /[A-Za-z]/.test(value);
  const isNumbered = NUMBERED.test(before);
  if (ORDERED.test(value)) return near && near.type !== 'product' ? near.type : 'order';
  if (MODEL.test(value) && !isNumbered && isOrderOf(near, before, after)) return 'order';
  if (MODEL.test(value) && !isNumbered && (!near || near.type === 'product' || near.distance > NEXT)) return 'product';
  if (SIZE.test(before)) return undefined;
  if (digits < 3) return BOOKING.test(value) && ((near && near.distance <= BESIDE) || isNumbered) ? (near?.type ?? 'order') : undefined;
  if (digits >= 4 && !near && (IT_IS.test(before) || ORDER_BEHIND.test(after) || (digits >= 5 && isAlone(before, after)))) return nearest(folded.slice(Math.max(0, start - EARLIER), start), others)?.type ?? 'order';
  if (near && (digits >= 5 || near.distance <= (isCode || isNumbered ? BESIDE : NEXT))) return near.type;
  if (TELEPHONE.test(value)) return undefined;
  if (REFERENCE.test(before)) return 'product';
  if (digits < (isNumbered ? 4 : 5)) return undefined;
  const isPlain = /^\d+$/.test(value);
  if (!isNumbered && isPlain && digits < 6) return OPENING.test(folded.slice(0, start)) ? 'order' : undefined;
  const spokenOf = nearest(folded.slice(Math.max(0, start - EARLIER), start), others)?.type ?? nearestAfter(after);
  const isBuilt = !isPlain && !value.includes(' ') && !PERIOD.test(value);
  return spokenOf ?? (isNumbered || isBuilt || OPENING.test(folded.slice(0, start)) ? 'order' : undefined);
}

/** A code in the form of a model's that is called an order's number: "CB-5566, that is the number of my order", "the purchase is filed as GL-0318". */
function isOrderOf(near: { type: Entity['type']; distance: number } | undefined, before: string, after: string): boolean {
  if (near) return near.type === 'order' && near.distance <= BESIDE && /(?:as|als|comme|como|sous|unter|under|con|com)\s$/.test(before);
  return ORDER_BEHIND.test(after);
}

/** A sentence of a number alone. */
function isAlone(before: string, after: string): boolean {
  return /^\s*$/.test(before) && /^\s*(?:[.!?\n]|$)/.test(after);
}

function sentenceBefore(text: string, folded: string, start: number): string {
  const from = Math.max(0, start - BEFORE);
  let begin = from;
  for (const match of text.slice(from, start).matchAll(SENTENCE_END)) begin = from + match.index + match[0].length;
  return folded.slice(begin, start);
}

function nearest(before: string, among: readonly Cue[]): { type: Entity['type']; distance: number } | undefined {
  let best: { type: Entity['type']; distance: number } | undefined;
  for (const { type, pattern } of among) {
    for (const match of before.matchAll(pattern)) {
      const distance = before.length - match.index - match[0].length;
      if (!best || distance < best.distance) best = { type, distance };
    }
  }
  return best;
}

function nearestAfter(after: string): Entity['type'] | undefined {
  const sentence = after.split(/[.!?\n]/, 1)[0]!;
  return others.flatMap(({ type, pattern }) => [...sentence.matchAll(pattern)].map(({ index }) => ({ type, index }))).sort((one, other) => one.index - other.index)[0]?.type;
}
