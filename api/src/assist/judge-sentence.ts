import { bodyText } from '@countersign/shared/suggestion/body-text';
import { splitSentences } from '@countersign/shared/text/sentences';
import { stemsOf } from '../knowledge/index/postings.ts';
import { isNegated, namesOf, numbersOf } from './claim-parts.ts';

/** A passage a sentence may rest on. */
export interface Support {
  readonly id: string;
  readonly text: string;
}

/** What was judged of one sentence. `passageId` names the passage that speaks most for it; `doubt` says what is not there. */
export interface Judgement {
  readonly status: 'supported' | 'unsupported' | 'not-a-claim';
  readonly score: number;
  readonly passageId: string | undefined;
  readonly doubt: string;
}

const LEAST_OVERLAP = 0.6;
const FEWEST_STEMS = 3;
const COURTESY = /^(?:(?:many |best |kind )?(?:thanks?|regards|wishes)|thank you|hi|hello|hey|dear|good (?:morning|afternoon|evening)|we(?:'re| are) (?:here|happy|glad|sorry)|i(?:'m| am) (?:sorry|happy|glad)|i (?:apologi[sz]e|understand|appreciate|see)|we (?:apologi[sz]e|understand|appreciate)|sorry|apologies|let (?:me|us) know|feel free|(?:please|kindly)? ?(?:reply|let us know|tell us|send us|share|provide|confirm|give us)|if you have (?:any )?(?:further|other|more|additional)? ?questions|you (?:would like|are asking|asked|mentioned|wrote|want)|i hope|we hope|have a (?:great|nice|good)|(?:vielen|besten|herzlichen) dank|danke|merci|gracias|grazie|obrigad[oa]|bedankt|hallo|guten tag|bonjour|hola|ciao|olá|beste)\b/i;

/**
 * Whether a sentence claims something, and whether the passages it cites carry it: most of its content words in one passage,
 * every number and name of it in the passages or in `given` (the ticket), and no denial turned round.
 */
export function judgeSentence(sentence: string, supports: readonly Support[], given: string, language = 'en'): Judgement {
  const stems = [...new Set(stemsOf(sentence, language))];
  const numbers = numbersOf(sentence.replace(/^\d{1,3}\.\s/, ''));
  const quoted = supports.find((support) => isQuoted(sentence, support.text));
  if (quoted) return { status: 'supported', score: 1, passageId: quoted.id, doubt: '' };
  if (isNoClaim(sentence, stems, numbers)) return { status: 'not-a-claim', score: 0, passageId: undefined, doubt: '' };
  if (supports.length === 0) return { status: 'unsupported', score: 0, passageId: undefined, doubt: 'No source says this.' };
  let best: { support: Support; overlap: number } | undefined;
  for (const support of supports) {
    const held = new Set(stemsOf(support.text, language));
    const overlap = stems.length === 0 ? 1 : stems.filter((stem) => held.has(stem)).length / stems.length;
    if (!best || overlap > best.overlap) best = { support, overlap };
  }
  const { support, overlap } = best!;
  const judged = (doubt: string): Judgement => ({ status: doubt === '' ? 'supported' : 'unsupported', score: Number(overlap.toFixed(3)), passageId: support.id, doubt });
  if (overlap < LEAST_OVERLAP) return judged('The sources speak of something else.');
  const known = numbersOf(`${supports.map(({ text }) => text).join('\n')}\n${given}`);
  const strayNumber = [...numbers].find((number) => !known.has(number));
  if (strayNumber !== undefined) return judged(`No source holds “${strayNumber}”.`);
  const all = `${supports.map(({ text }) => text).join('\n')}\n${given}`.toLowerCase();
  const strayName = [...namesOf(sentence)].find((name) => !all.includes(name));
  if (strayName !== undefined) return judged(`No source names “${strayName}”.`);
  return judged(turnsRound(sentence, support.text, stems, language) ? 'The source says the opposite.' : '');
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
  return (COURTESY.test(plain) && numbers.size === 0 && stems.length <= 14) || (plain.length < 80 && bodyText(`${plain}\nx`) === 'x');
}

function turnsRound(sentence: string, passage: string, stems: readonly string[], language: string): boolean {
  const wanted = new Set(stems);
  let closest = '';
  let most = 0;
  for (const { text } of splitSentences(passage)) {
    const held = new Set(stemsOf(text, language));
    const shared = [...held].filter((stem) => wanted.has(stem)).length / Math.max(1, wanted.size);
    if (shared > most) [most, closest] = [shared, text];
  }
  return most >= 0.7 && isNegated(sentence) !== isNegated(closest) && !passage.includes(sentence);
}
