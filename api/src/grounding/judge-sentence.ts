import type { PassageSupport } from '@countersign/shared/assist/passage-support';
import { bodyText } from '@countersign/shared/suggestion/body-text';
import { stemsOf } from '../knowledge/index/postings.ts';
import { claimEvidence, type ClaimEvidence } from './claim-evidence.ts';
import { numbersOf } from './claim-parts.ts';
import { scoreClaim } from './claim-scorer.ts';
import { isCourtesy } from './is-courtesy.ts';
import { passageSentences } from './passage-sentences.ts';
import { strayParts } from './stray-parts.ts';
import { supportingSpans } from './supporting-spans.ts';
import { turnsRound } from './turns-round.ts';
import { wordRelations } from './word-relations.ts';

/** A passage a sentence may rest on. */
export interface Support {
  readonly id: string;
  readonly text: string;
  /** Its title and heading, which are read with it. */
  readonly heading?: string;
}

/** What was judged of one sentence. `passageId` names the passage that speaks most for it, `support` which words of each do; `doubt` says what is not there. */
export interface Judgement {
  readonly status: 'supported' | 'unsupported' | 'not-a-claim';
  /** How surely nothing in it is made up, from 0 to 1; a supported sentence has at least 0.5, one that claims nothing 1. */
  readonly score: number;
  readonly passageId: string | undefined;
  readonly support: readonly PassageSupport[];
  readonly doubt: string;
  /** What of a supported claim the ticket alone says, where its score tells little: a closer look may find otherwise. */
  readonly unsure?: { readonly told: string };
}

const TYPED_BAR = 0.5;
/** From this score on nobody needs to read a supported sentence again. */
const SURE_SCORE = 0.8;
const FOUND_OVERLAP = 0.6;
/** Keeps what is exactly wrong below every bar, in the order of the rest. */
const MISMATCH_FACTOR = 0.19;
const FEWEST_STEMS = 3;
const MOST_COURTEOUS_STEMS = 14;

/** How a sentence is judged. */
export interface JudgeManner {
  readonly language?: string | undefined;
  /** The score a supported sentence has at least: 0.5 for what anybody typed, lower for what was written from the passages it cites. */
  readonly bar?: number;
  /** The share of its content words that one passage holds at least. Passages found by search may speak of something else, those handed over with a text hardly. */
  readonly leastOverlap?: number;
  /** How the evidence of an English claim is scored; by the shipped weights where nothing is said. */
  readonly scorer?: (evidence: ClaimEvidence) => number;
}

/** The bar for sentences written from the passages they cite. */
export const CITING_BAR = 0.2;

/** The overlap asked for where the passages were handed over with the text. */
export const GIVEN_OVERLAP = 0.2;

/**
 * Whether a sentence claims something, and whether the passages carry it: word for word; or else by the learned scorer in English and by
 * overlap in other languages, with every number and name of it in the passages or in `given` (the ticket), of one matter, and no denial turned round.
 */
export function judgeSentence(sentence: string, supports: readonly Support[], given: string, { language = 'en', bar = TYPED_BAR, leastOverlap = FOUND_OVERLAP, scorer = scoreClaim }: JudgeManner = {}): Judgement {
  const stems = [...new Set(stemsOf(sentence, language))];
  const numbers = numbersOf(sentence.replace(/^\d{1,3}\.\s/, ''));
  const read = supports.map((support) => ({ id: support.id, text: withHeading(support) }));
  const quoted = read.find((support) => isQuoted(sentence, support.text));
  if (quoted) return { status: 'supported', score: 1, passageId: quoted.id, support: wordsOf(stems, supports, language), doubt: '' };
  if (isNoClaim(sentence, stems, numbers)) return { status: 'not-a-claim', score: 1, passageId: undefined, support: [], doubt: '' };
  if (read.length === 0) return { status: 'unsupported', score: 0, passageId: undefined, support: [], doubt: 'No source says this.' };
  const { support, overlap } = closestSupport(stems, read, language);
  const whole = read.map(({ text }) => text).join('\n');
  const stray = strayParts(sentence, whole, given);
  const mismatch = stray.doubt ?? (overlap < leastOverlap ? 'The sources speak of something else.' : undefined)
    ?? (turnsRound(sentence, support.text, stems, language) ? 'The source says the opposite.' : undefined);
  const likely = language === 'en' ? scorer(claimEvidence(sentence, stray.told === '' ? whole : `${whole}\n${stray.told}`)) : overlap;
  const score = Number((mismatch === undefined ? likely : likely * MISMATCH_FACTOR).toFixed(3));
  if (mismatch !== undefined || score < bar) return { status: 'unsupported', score, passageId: support.id, support: [], doubt: mismatch ?? 'The sources do not say all of this.' };
  const alike = language === 'en' ? stems.flatMap((stem) => wordRelations().same(stem)) : [];
  return { status: 'supported', score, passageId: support.id, support: wordsOf([...stems, ...alike], supports, language), doubt: '', ...(score < SURE_SCORE ? { unsure: { told: stray.told } } : {}) };
}

function withHeading({ heading, text }: Support): string {
  return heading === undefined ? text : `${heading}\n${text}`;
}

function wordsOf(stems: readonly string[], supports: readonly Support[], language: string): PassageSupport[] {
  const wanted = new Set(stems);
  return supports.map(({ id, text }) => ({ passageId: id, spans: supportingSpans(wanted, passageSentences(text, language), language) })).filter(({ spans }) => spans.length > 0);
}

function closestSupport(stems: readonly string[], supports: readonly Support[], language: string): { support: Support; overlap: number } {
  return supports.map((support) => {
    const held = new Set(stemsOf(support.text, language));
    return { support, overlap: stems.length === 0 ? 1 : stems.filter((stem) => held.has(stem)).length / stems.length };
  }).reduce((best, other) => (other.overlap > best.overlap ? other : best));
}

/** Word for word in the passage, apart from a list marker. */
function isQuoted(sentence: string, passage: string): boolean {
  const words = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const own = words(sentence.replace(/^(?:\d{1,3}\.|-)\s/, ''));
  return own.length > 8 && words(passage).includes(own);
}

function isNoClaim(sentence: string, stems: readonly string[], numbers: ReadonlySet<string>): boolean {
  const plain = sentence.trim();
  if (/[?？]["'”)]*$/.test(plain)) return true;
  if (numbers.size === 0 && stems.length < FEWEST_STEMS) return true;
  if (/[:：]$/.test(plain) && numbers.size === 0 && stems.length <= 5) return true;
  return (isCourtesy(plain) && numbers.size === 0 && stems.length <= MOST_COURTEOUS_STEMS) || (plain.length < 80 && bodyText(`${plain}\nx`) === 'x');
}
