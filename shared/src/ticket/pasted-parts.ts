import { quoteHeaderLength } from '../text/quote-header.ts';
import { separatorIn } from './pasted-separator.ts';

/** One message of a pasted conversation, as far as its words tell. */
export interface PastedPart {
  readonly role: 'customer' | 'agent';
  readonly name: string;
  readonly isNote: boolean;
  readonly at: string;
  readonly text: string;
}

interface OpenPart extends Omit<PastedPart, 'text'> {
  readonly lines: string[];
  /** What a mail client put under a newer message is older than it. */
  readonly isQuoted: boolean;
}

const nobody = { role: 'customer', name: '', isNote: false, at: '' } as const;

/** The messages of a pasted conversation, oldest first where times or quoting tell, else in the order they stand. */
export function pastedParts(text: string): readonly PastedPart[] {
  const lines = text.split('\n');
  const parts: OpenPart[] = [{ ...nobody, lines: [], isQuoted: false }];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const quoted = quoteHeaderLength(lines, index);
    const separator = separatorIn(quoted === 0 ? line : lines.slice(index, index + quoted).join(' '));
    if (separator !== undefined) {
      const { rest, ...who } = separator;
      parts.push({ ...who, lines: rest === '' || quoted > 0 ? [] : [rest], isQuoted: quoted > 0 });
    } else if (quoted > 0) parts.push({ ...nobody, lines: [], isQuoted: true });
    else parts.at(-1)!.lines.push(line);
    if (quoted > 0) index += quoted - 1;
  }
  return ordered(parts.map(({ lines: own, ...part }) => ({ ...part, text: words(own, part.isQuoted) })).filter((part) => part.text !== ''));
}

function words(lines: readonly string[], isQuoted: boolean): string {
  return (isQuoted ? lines.map((line) => line.replace(/^\s*(?:>\s?)+/, '')) : lines).join('\n').replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

function ordered(parts: readonly (PastedPart & { readonly isQuoted: boolean })[]): readonly PastedPart[] {
  const isDated = parts.length > 1 && parts.every(({ at }) => at !== '');
  const inOrder = isDated ? [...parts].sort((one, other) => one.at.localeCompare(other.at)) : parts.some(({ isQuoted }) => isQuoted) ? parts.toReversed() : parts;
  return inOrder.map(({ isQuoted: _how, ...part }) => part);
}
