import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { readThread } from '../../triage/read-thread.ts';
import { compileMask } from './compile-mask.ts';
import { isKeyValue } from './is-key-value.ts';
import type { KeySource, RecordMapping } from './record-mapping.ts';

const MOST_READ = 20_000;
/** A customer may ask about two orders at a time. */
const MOST_RECORDS = 2;

/** What a ticket says for each key of a mapping, by name: one set a record to read, the one named last first. `missing` names a key it says nothing for. */
export function keyValues(mapping: Pick<RecordMapping, 'keys'>, ticket: Ticket, triage: Pick<Triage, 'entities'>): { sets: ReadonlyMap<string, string>[] } | { missing: KeySource['from'] } {
  const found = Object.entries(mapping.keys).map(([name, source]) => ({ name, from: source.from, values: valuesOf(source, ticket, triage) }));
  const missing = found.find(({ values }) => values.length === 0);
  if (missing !== undefined) return { missing: missing.from };
  const records = Math.min(MOST_RECORDS, found.length === 1 ? found[0]!.values.length : 1);
  return { sets: Array.from({ length: records }, (_, position) => new Map(found.map(({ name, values }) => [name, values[position]!]))) };
}

function valuesOf({ from, mask }: KeySource, ticket: Ticket, { entities }: Pick<Triage, 'entities'>): string[] {
  const pattern = mask === undefined ? undefined : compileMask(mask);
  const said = from === 'requester-email' ? [ticket.requester.email ?? '']
    : from === 'text' ? customerWords(ticket).match(pattern ?? /(?!)/) ?? []
    : entities.filter(({ type }) => type === from).map(({ value }) => value);
  const fitting = said.map((value) => value.trim()).filter((value) => isKeyValue(value) && (pattern === undefined || value.replace(pattern, '') === ''));
  return [...new Set(fitting.toReversed())];
}

function customerWords(ticket: Ticket): string {
  return readThread(ticket).customerText.slice(-MOST_READ);
}
