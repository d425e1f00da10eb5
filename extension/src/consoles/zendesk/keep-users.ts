import { asId, asRecords, asText } from '../../page/read-shape.ts';
import type { ZendeskUser } from './zendesk-shapes.ts';

/** The people that came with an answer. */
export function keepUsers(value: unknown): readonly ZendeskUser[] {
  return asRecords(value ?? []).map((user) => ({
    id: asId(user['id']) ?? '', name: asText(user['name']) ?? '', email: asText(user['email']) ?? null,
    role: asText(user['role']) ?? '', locale: asText(user['locale']) ?? null,
  }));
}
