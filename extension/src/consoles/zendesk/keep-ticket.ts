import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import { keepUsers } from './keep-users.ts';
import type { ZendeskTicket } from './zendesk-shapes.ts';

/** Of the answer about a ticket, what the shared model has a place for. */
export function keepTicket(body: unknown): ZendeskTicket {
  const answer = asRecord(body);
  const shown = asRecord(answer['ticket']);
  const nameOf = (list: string, id: unknown): unknown => asRecords(answer[list] ?? []).find((one) => asId(one['id']) === asId(id))?.['name'];
  const custom = asRecords(shown['custom_fields'] ?? []).map((field) => [asId(field['id']), field['value']] as const);
  const fields = [
    ['priority', shown['priority']], ['type', shown['type']],
    ['organization', nameOf('organizations', shown['organization_id'])], ['brand', nameOf('brands', shown['brand_id'])], ...custom,
  ] as const;
  return {
    subject: asText(shown['raw_subject']) ?? asText(shown['subject']) ?? '',
    status: asText(shown['status']) ?? '',
    statusId: asId(shown['custom_status_id']) ?? null,
    channel: asText(asRecord(shown['via'] ?? {})['channel']) ?? '',
    requesterId: asId(shown['requester_id']) ?? null,
    tags: Array.isArray(shown['tags']) ? shown['tags'].filter((tag) => typeof tag === 'string') : [],
    fields: Object.fromEntries(fields.filter(([, value]) => (value ?? '') !== '')),
    users: keepUsers(answer['users']),
  };
}
