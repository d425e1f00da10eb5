import { quoteHeaderLength } from './quote-header.ts';
import { signatureStart } from './signature.ts';

/** A message taken apart: its newest words, what it quotes, and its closing. */
export interface StrippedMessage {
  readonly text: string;
  readonly quoted: string;
  readonly signature: string;
}

const QUOTED = /^\s*(?:>|\|(?!\|))/;
const RULE = /^\s*[_-]{5,}\s*$/;

/**
 * Keeps the newest words of a reply: older messages below or above them, in the usual shapes of mail clients in some twenty
 * languages, go to `quoted`, and sign-offs, device notes and legal notes at the end to `signature`.
 * A message that is nothing but a quote or a forward keeps that as its text, so that no words are lost.
 */
export function stripQuotes(text: string): StrippedMessage {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  const quoted: string[] = [];
  const olderWords: string[] = [];
  let index = 0;
  let hasHeader = false;
  while (index < lines.length) {
    const length = quoteHeaderLength(lines, index);
    if (length === 0) {
      (hasHeader && QUOTED.test(lines[index]!) ? quoted : kept).push(lines[index++]!);
      continue;
    }
    hasHeader = true;
    if (kept.length > 0 && RULE.test(kept.at(-1)!)) quoted.push(kept.pop()!);
    const end = quoteEnd(lines, index + length);
    for (const line of lines.slice(index, end)) quoted.push(line);
    for (const line of lines.slice(index + length, end)) olderWords.push(line);
    index = end;
  }
  const trailing: string[] = [];
  while (kept.length > 0 && (kept.at(-1)!.trim() === '' || QUOTED.test(kept.at(-1)!))) trailing.push(kept.pop()!);
  const older = trailing.reverse().concat(quoted);
  if (kept.length === 0) return { text: unquote(hasHeader ? olderWords : older), quoted: '', signature: '' };
  const from = signatureStart(kept);
  return { text: tidy(kept.slice(0, from)), quoted: tidy(older), signature: tidy(kept.slice(from)) };
}

/** A header over `>` lines covers those and what the client wrapped out of them; over anything else it covers the rest. */
function quoteEnd(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && lines[index]!.trim() === '') index++;
  if (index === lines.length || !QUOTED.test(lines[index]!)) return lines.length;
  let end = index;
  for (; index < lines.length; index++) {
    if (QUOTED.test(lines[index]!)) end = index + 1;
    else if (lines[index]!.trim() !== '' && lines[index - 1]!.trim() === '') break;
    else if (lines[index]!.trim() !== '') end = index + 1;
  }
  return end;
}

function unquote(lines: readonly string[]): string {
  return tidy(lines.map((line) => line.replace(/^\s*(?:>\s?)+/, '')));
}

function tidy(lines: readonly string[]): string {
  return lines.join('\n').replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
