import { escapePattern } from '../../text/escape-pattern.ts';
import type { RedactionSpan } from '../redacted-text.ts';
import { spansOf } from './recognizer.ts';

const PARTICLE = /^(?:van|von|der|den|de|la|le|di|da|del|bin|al|el|mr|mrs|ms|dr|support|team|customer|agent|service|unknown|admin|user|the)$/i;

/** Names known from the ticket: the whole name in any case, and each of its parts where it is written with a capital. */
export function findKnownNames(text: string, names: readonly string[]): RedactionSpan[] {
  const wholes = names.map((name) => name.normalize('NFC').trim()).filter((name) => name.replace(/[^\p{L}]/gu, '').length >= 2 && !PARTICLE.test(name));
  const parts = wholes.flatMap((name) => name.split(/[\s,]+/)).filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part) && !PARTICLE.test(part));
  const judge = (): { score: number; explanation: string } => ({ score: 1, explanation: 'a name known from the ticket' });
  const pattern = (words: readonly string[], flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(words)].sort((a, b) => b.length - a.length).map(inAnyBlanks).join('|')})(?![\\p{L}\\p{N}])`, flags);
  return [
    ...(wholes.length > 0 ? spansOf('PERSON', text, pattern(wholes, 'giu'), judge) : []),
    ...(parts.length > 0 ? spansOf('PERSON', text, pattern(parts, 'gu'), judge) : []),
  ];
}

function inAnyBlanks(words: string): string {
  return escapePattern(words).replace(/\s+/g, '\\s+');
}
