import type { AllowedRead } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import type { ConsoleAgent } from '../console.ts';

export interface FreshdeskPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: string | null;
}

export interface FreshdeskTicket {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly at: string;
  readonly status: number | undefined;
  readonly priority: number | undefined;
  readonly source: number | undefined;
  readonly requesterId: string | null;
  readonly requester: FreshdeskPerson | undefined;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface FreshdeskConversation {
  readonly id: string;
  readonly authorId: string;
  /** The sender as the mail names it: `Ana <ana@mail.example>`. */
  readonly from: string;
  readonly isPrivate: boolean;
  readonly isIncoming: boolean;
  readonly html: string;
  readonly text: string;
  readonly at: string;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function keepPerson(value: unknown): FreshdeskPerson | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const person = asRecord(value);
  const id = asId(person['id']);
  return id === undefined ? undefined : { id, name: asText(person['name']) ?? '', email: asText(person['email']) ?? null, language: asText(person['language']) ?? null };
}

function keepFields(shown: Record<string, unknown>): Record<string, unknown> {
  const company = asText(asRecord(shown['company'] ?? {})['name']);
  const all = [['type', shown['type']], ['company', company], ...Object.entries(asRecord(shown['custom_fields'] ?? {}))] as const;
  return Object.fromEntries(all.filter(([, value]) => (value ?? '') !== ''));
}

const ticket: AllowedRead<FreshdeskTicket> = {
  path: /^\/api\/v2\/tickets\/\d+\?include=requester,company$/,
  keep(body) {
    const shown = asRecord(body);
    if (asId(shown['id']) === undefined) throw new TypeError('no ticket');
    return {
      subject: asText(shown['subject']) ?? '',
      html: asText(shown['description']) ?? '',
      text: asText(shown['description_text']) ?? '',
      at: asText(shown['created_at']) ?? '',
      status: asNumber(shown['status']),
      priority: asNumber(shown['priority']),
      source: asNumber(shown['source']),
      requesterId: asId(shown['requester_id']) ?? null,
      requester: keepPerson(shown['requester']),
      tags: Array.isArray(shown['tags']) ? shown['tags'].filter((tag) => typeof tag === 'string') : [],
      fields: keepFields(shown),
    };
  },
};

const conversations: AllowedRead<readonly FreshdeskConversation[]> = {
  path: /^\/api\/v2\/tickets\/\d+\/conversations\?per_page=100&page=\d{1,2}$/,
  keep: (body) => asRecords(body).map((entry) => ({
    id: asId(entry['id']) ?? '', authorId: asId(entry['user_id']) ?? '', from: asText(entry['from_email']) ?? '',
    isPrivate: entry['private'] !== false, isIncoming: entry['incoming'] === true,
    html: asText(entry['body']) ?? '', text: asText(entry['body_text']) ?? '', at: asText(entry['created_at']) ?? '',
  })),
};

const me: AllowedRead<ConsoleAgent & { readonly signature: string }> = {
  path: /^\/api\/v2\/agents\/me$/,
  // The whole answer holds the agent's address, roles and rights: name and signature are all that leaves beside the id.
  keep(body) {
    const agent = asRecord(body);
    const id = asId(agent['id']);
    if (id === undefined) throw new TypeError('nobody is signed in');
    return { id, name: asText(asRecord(agent['contact'] ?? {})['name']) ?? '', signature: asText(agent['signature']) ?? '' };
  },
};

const statuses: AllowedRead<Readonly<Record<string, string>>> = {
  path: /^\/api\/v2\/ticket_fields$/,
  // Choices are `{ id: [what agents see, what customers see] }`.
  keep(body) {
    const field = asRecords(body).find((one) => one['name'] === 'status' || one['type'] === 'default_status');
    const labels = Object.entries(asRecord(field?.['choices'] ?? {})).map(([id, words]) => [id, asText(Array.isArray(words) ? words[0] : words) ?? '']);
    return Object.fromEntries(labels.filter(([, label]) => label !== '')) as Record<string, string>;
  },
};

/** Every request Countersign makes to Freshdesk. */
export const allowedReads = { ticket, conversations, me, statuses };
