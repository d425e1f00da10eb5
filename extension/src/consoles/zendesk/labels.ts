import type { AllowedRead, getOnly } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import type { ZendeskTicket } from './zendesk-shapes.ts';

interface FieldLabel {
  readonly title: string;
  readonly options: ReadonlyMap<string, string>;
}

/** Gives a ticket's fields their titles, options their names, and adds its status in the team's own word, as far as they are known. */
export type NameFields = (ticket: ZendeskTicket) => Record<string, unknown>;

const labelled = (body: unknown, list: string, label: string) => asRecords(asRecord(body)[list]).map((one) => [asId(one['id']) ?? '', asText(one[label]) ?? '', one] as const);

/** What gives ids their names. */
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

/** Asks the console for the labels. What it refuses keeps its id. */
export async function learnLabels(get: typeof getOnly, host: string, signal: AbortSignal): Promise<NameFields> {
  const [fields, statuses] = await Promise.allSettled([
    get(labelReads.fields, host, '/api/v2/ticket_fields.json', signal),
    get(labelReads.statuses, host, '/api/v2/custom_statuses.json', signal),
  ]);
  const labels = fields.status === 'fulfilled' ? fields.value : undefined;
  return (ticket) => {
    const status = statuses.status === 'fulfilled' ? statuses.value.get(ticket.statusId ?? '') : undefined;
    const named = Object.entries(ticket.fields).map(([id, value]) => {
      const label = labels?.get(id);
      const option = (one: unknown): unknown => label?.options.get(String(one)) ?? one;
      return [label?.title || id, Array.isArray(value) ? value.map(option) : option(value)] as const;
    });
    return { ...Object.fromEntries(named), ...(status ? { 'custom status': status } : {}) };
  };
}
