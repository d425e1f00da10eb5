import { beforeDigit, inSentence, maybeLast } from './abbreviations.ts';

/** A sentence and where it stands: `text === source.slice(start, end)`, in UTF-16 units. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CLOSERS = '["\'”’»›)\\]」』）】*_]*';
const EMOJI = '(?:[^\\S\\n]?(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F|\\u200D|[:;]-?[)(DP]))*';
const BREAK = new RegExp(`(?<full>[。！？｡]+${CLOSERS})|(?<stop>(?:[.!?…؟۔।॥]+)${CLOSERS}${EMOJI})(?=\\s|$)|(?<line>\\r?\\n\\s*)`, 'gu');
const LIST_ITEM = /^[^\S\n]*(?:[-*•–·▪‣]|\(?\d{1,3}[.)]|\(?[a-z][.)])[^\S\n]+\S/;
const WORD_BEFORE = /[^\s(["'„“«]+$/u;
const MONTH = /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/i;

/** A hard-wrapped line goes on in the next one; anything shorter than this is a line of its own. */
const WRAPPED_LINE = 45;

/**
 * Splits text into sentences. Abbreviations, initials, decimals, ordinals, addresses and list markers keep their full stop;
 * an empty line, a list item and the end of a short line end a sentence; hard-wrapped lines do not. Linear in the text's length.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const from = start + (part.length - part.trimStart().length);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    const { full, line } = match.groups!;
    if (full !== undefined || (line !== undefined ? endsLine(text, start, match.index, end, line) : endsAtStop(text, start, match.index, end, match[0]))) close(end);
  }
  close(text.length);
  return sentences;
}

function endsLine(text: string, start: number, at: number, end: number, gap: string): boolean {
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return true;
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  if (at - lineStart < WRAPPED_LINE || /[:：]\s*$/.test(text.slice(Math.max(lineStart, at - 3), at))) return true;
  const next = text.slice(end, end + 12);
  return LIST_ITEM.test(next) || /^[>|#]/.test(next);
}

function endsAtStop(text: string, start: number, at: number, end: number, stop: string): boolean {
  if (!stop.startsWith('.')) return !/^…/.test(stop) || !nextIsLower(text, end);
  if (stop.startsWith('..')) return !nextIsLower(text, end);
  const word = WORD_BEFORE.exec(text.slice(Math.max(start, at - 40), at))?.[0] ?? '';
  const bare = word.toLowerCase();
  const rest = text.slice(end, end + 24).trimStart();
  if (inSentence.has(bare)) return rest === '' || text.startsWith('\n\n', end);
  if (beforeDigit.has(bare)) return !/^\d/.test(rest);
  if (maybeLast.has(bare) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return /^[\p{Lu}\p{Lo}"'“(]/u.test(rest) || rest === '';
  if (/^\p{L}$/u.test(word) && /^\p{L}\./u.test(rest)) return false;
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return !/^\p{Lu}/u.test(rest) && !/^\p{Ll}/u.test(rest);
  if (/^\d{1,3}$/.test(word)) {
    const opensLine = text.slice(start, at - word.length).trim() === '';
    return !opensLine && !MONTH.test(rest) && !/^\p{Ll}/u.test(rest);
  }
  return true;
}

function nextIsLower(text: string, end: number): boolean {
  return /^\s*\p{Ll}/u.test(text.slice(end, end + 8));
}
