import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly, type AllowedRead } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import type { ZendeskTicket } from './zendesk-shapes.ts';

interface FieldLabel {
  readonly title: string;
  readonly options: ReadonlyMap<string, string>;
}

const labelled = (body: unknown, list: string, label: string) => asRecords(asRecord(body)[list]).map((one) => [asId(one['id']) ?? '', asText(one[label]) ?? '', one] as const);

/** What gives ids their names: asked once, after the first ticket was shown. */
export const labelReads = {
  fields: {
    path: /^\/api\/v2\/ticket_fields\.json$/,
    keep: (body) => new Map(labelled(body, 'ticket_fields', 'title').map(([id, title, field]) => [id, {
      title, options: new Map(asRecords(field['custom_field_options'] ?? []).map((option) => [asText(option['value']) ?? '', asText(option['name']) ?? ''])),
    }])),
  } satisfies AllowedRead<ReadonlyMap<string, FieldLabel>>,
  statuses: {
    path: /^\/api\/v2\/custom_statuses\.json$/,
    keep: (body) => new Map(labelled(body, 'custom_statuses', 'agent_label').map(([id, label]) => [id, label])),
  } satisfies AllowedRead<ReadonlyMap<string, string>>,
};

const known = { fields: new Map<string, ReadonlyMap<string, FieldLabel>>(), statuses: new Map<string, ReadonlyMap<string, string>>() };
const asked = new Set<string>();

/** The ticket's fields under their titles, options by their names, and its status in the team's own word, as far as those are known by now. */
export function withLabels(host: string, { fields, statusId }: ZendeskTicket): Record<string, unknown> {
  const labels = known.fields.get(host);
  const status = known.statuses.get(host)?.get(statusId ?? '');
  const named = Object.entries(fields).map(([id, value]) => {
    const label = labels?.get(id);
    const option = (one: unknown): unknown => label?.options.get(String(one)) ?? one;
    return [label?.title || id, Array.isArray(value) ? value.map(option) : option(value)] as const;
  });
  return { ...Object.fromEntries(named), ...(status ? { 'custom status': status } : {}) };
}

/** Asks for the labels, once a page: where the console refuses, the ids stay. Tickets that are read later have them. */
export async function learnLabels({ host }: TicketKey, signal: AbortSignal): Promise<void> {
  if (asked.has(host)) return;
  asked.add(host);
  const [fields, statuses] = await Promise.allSettled([
    getOnly(labelReads.fields, host, '/api/v2/ticket_fields.json', signal),
    getOnly(labelReads.statuses, host, '/api/v2/custom_statuses.json', signal),
  ]);
  if (fields.status === 'fulfilled') known.fields.set(host, fields.value);
  if (statuses.status === 'fulfilled') known.statuses.set(host, statuses.value);
  if (signal.aborted) asked.delete(host);
}
