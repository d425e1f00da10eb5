import { ticketNumber } from '@countersign/shared/ticket/ticket-key';
import type { TicketView } from '../state/panel-state.ts';

/** A text in which no placeholder stands any more, and the gaps that nobody could fill, as they stand in it: `[ORDER NUMBER]`. */
export interface FilledText {
  readonly text: string;
  readonly gaps: readonly string[];
}

type Known = Pick<TicketView, 'ticket' | 'agent'>;

const placeholder = /\{%[^%\n]{0,200}%\}|\{\{\{?\s*([^{}\n]{0,80}?)\s*\}\}\}?|\{!\s*([^{}\n]{1,80}?)\s*\}|\[\p{Lu}{2}[\p{Lu}\d _/'’-]{1,40}\]/gu;

/**
 * Fills the placeholders of all three consoles (`{{ticket.requester.first_name}}`, `{!Contact.FirstName}`, `{{{Recipient.FirstName}}}`)
 * from what the ticket says. What it doesn't say becomes a gap with its name in capitals, as no reply would be sent.
 */
export function fillGaps(text: string, known: Known): FilledText {
  const gaps: string[] = [];
  const filled = text.replace(placeholder, (whole, double?: string, single?: string) => {
    if (whole.startsWith('{%')) return '';
    const name = double ?? single;
    const value = name === undefined ? '' : valueOf(wordsOf(name), known);
    if (value !== '') return value;
    const gap = name === undefined ? whole : nameGap(wordsOf(name));
    gaps.push(gap);
    return gap;
  });
  return { text: filled, gaps };
}

function wordsOf(name: string): string {
  return name.split('|')[0]!.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
}

function valueOf(words: string, { ticket, agent }: Known): string {
  const person = /\b(?:requester|contact|recipient|customer)\b/.test(words) ? ticket.requester : /\b(?:agent|sender|(?:current )?user)\b/.test(words) ? agent : undefined;
  if (person !== undefined) return person === null ? '' : partOf(person, words);
  if (/^(?:ticket (?:id|number)|case number)$/.test(words)) return ticketNumber(ticket) ?? '';
  if (/^(?:ticket|case) (?:title|subject)$/.test(words)) return ticket.subject;
  const bare = words.replace(/^(?:ticket|case) /, '');
  const field = Object.entries(ticket.fields).find(([name]) => wordsOf(name) === bare)?.[1];
  return typeof field === 'string' || typeof field === 'number' ? String(field) : '';
}

function partOf(person: { readonly name: string; readonly email?: string | null | undefined }, words: string): string {
  if (/\be ?mail$/.test(words)) return person.email ?? '';
  const names = person.name.includes('@') ? [] : person.name.trim().split(/\s+/);
  if (/\bfirst ?name$/.test(words)) return names[0] ?? '';
  if (/\blast ?name$/.test(words)) return names.length > 1 ? names.at(-1)! : '';
  return /\bname$/.test(words) ? names.join(' ') : '';
}

function nameGap(words: string): string {
  const bare = words.replace(/^(?:ticket|case) (?=\S)/, '').slice(0, 40).trim();
  return `[${(bare === '' ? 'gap' : bare).toUpperCase()}]`;
}
