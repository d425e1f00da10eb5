import type { AllowedRead } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import type { ConsoleAgent } from '../console.ts';

export interface ZendeskUser {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
  readonly locale: string | null;
}

export interface ZendeskTicket {
  readonly subject: string;
  readonly status: string;
  readonly channel: string;
  readonly requesterId: string | null;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly users: readonly ZendeskUser[];
}

export interface ZendeskComment {
  readonly id: string;
  readonly authorId: string;
  readonly isPublic: boolean;
  readonly text: string;
  readonly html: string | null;
  readonly at: string;
}

export interface CommentPage {
  readonly comments: readonly ZendeskComment[];
  readonly users: readonly ZendeskUser[];
  readonly next: string | null;
}

function keepUsers(value: unknown): readonly ZendeskUser[] {
  return asRecords(value ?? []).map((user) => ({
    id: asId(user['id']) ?? '', name: asText(user['name']) ?? '', email: asText(user['email']) ?? null,
    role: asText(user['role']) ?? '', locale: asText(user['locale']) ?? null,
  }));
}

function keepFields(ticket: Record<string, unknown>): Record<string, unknown> {
  const custom = asRecords(ticket['custom_fields'] ?? []).map((field) => [asId(field['id']), field['value']] as const);
  const all = [['priority', ticket['priority']], ['type', ticket['type']], ...custom] as const;
  return Object.fromEntries(all.filter(([, value]) => (value ?? '') !== ''));
}

const ticket: AllowedRead<ZendeskTicket> = {
  path: /^\/api\/v2\/tickets\/\d+\.json\?include=users$/,
  keep(body) {
    const answer = asRecord(body);
    const shown = asRecord(answer['ticket']);
    return {
      subject: asText(shown['raw_subject']) ?? asText(shown['subject']) ?? '',
      status: asText(shown['status']) ?? '',
      channel: asText(asRecord(shown['via'] ?? {})['channel']) ?? '',
      requesterId: asId(shown['requester_id']) ?? null,
      tags: Array.isArray(shown['tags']) ? shown['tags'].filter((tag) => typeof tag === 'string') : [],
      fields: keepFields(shown),
      users: keepUsers(answer['users']),
    };
  },
};

const comments: AllowedRead<CommentPage> = {
  path: /^\/api\/v2\/tickets\/\d+\/comments\.json\?include=users&page%5Bsize%5D=\d+&sort=-?created_at(&page%5Bafter%5D=[\w%.~-]+)?$/,
  keep(body) {
    const answer = asRecord(body);
    const meta = asRecord(answer['meta'] ?? {});
    return {
      comments: asRecords(answer['comments']).map((comment) => ({
        id: asId(comment['id']) ?? '', authorId: asId(comment['author_id']) ?? '', isPublic: comment['public'] === true,
        text: asText(comment['plain_body']) ?? asText(comment['body']) ?? '', html: asText(comment['html_body']) ?? null, at: asText(comment['created_at']) ?? '',
      })).filter((comment) => comment.id !== ''),
      users: keepUsers(answer['users']),
      next: meta['has_more'] === true ? (asText(meta['after_cursor']) ?? null) : null,
    };
  },
};

const me: AllowedRead<ConsoleAgent> = {
  path: /^\/api\/v2\/users\/me\.json$/,
  // The whole answer holds the token that writes need: id and name are all that leaves.
  keep(body) {
    const user = asRecord(asRecord(body)['user']);
    const id = asId(user['id']);
    if (id === undefined || asText(user['role']) === undefined) throw new TypeError('nobody is signed in');
    return { id, name: asText(user['name']) ?? '' };
  },
};

/** Every request Countersign makes to Zendesk. */
export const allowedReads = { ticket, comments, me };
