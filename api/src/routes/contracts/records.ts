import { createRoute } from '@hono/zod-openapi';
import { foundSource } from '@countersign/shared/assist/source';
import { z } from 'zod';
import { recordMapping } from '../../knowledge/records/record-mapping.ts';
import { emptyBody } from './empty-body.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const name = z.string().trim().min(1).max(120);
/** Written once, sealed, never given back. */
const secret = z.string().min(1).max(4_000).regex(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/, 'A secret is one line of plain characters.');
const byId = { params: z.object({ id: z.string().max(100) }) };

export const recordSystem = z.object({
  id: z.string(), name: z.string(), enabled: z.boolean(), mapping: recordMapping,
  /** Whether a secret is stored; its value never leaves the server. */
  hasSecret: z.boolean(),
});
export type RecordSystem = z.infer<typeof recordSystem>;

export const recordWrite = z.strictObject({
  id: z.string().max(100).optional(), name, mapping: recordMapping, enabled: z.boolean().default(true),
  /** Left out: the stored one stays. `null`: it is forgotten. */
  secret: secret.nullable().optional(),
});
export type RecordWrite = z.infer<typeof recordWrite>;

export const recordTrial = z.strictObject({
  /** The stored system whose secret is used where none is given. */
  id: z.string().max(100).optional(), name, mapping: recordMapping, secret: secret.optional(),
  /** What a ticket would say for each key, by name. */
  values: z.record(z.string().max(40), z.string().max(200)),
});
export type RecordTrial = z.infer<typeof recordTrial>;

export const recordTrialAnswer = z.object({
  state: z.enum(['read', 'not-found', 'refused', 'slow', 'unreachable', 'unreadable']),
  /** The passage a ticket would get. */
  passage: foundSource.nullable(),
  /** Whose record the system says it is, where the mapping names that. */
  owner: z.string().nullable(),
  /** What went wrong, for the lead. */
  detail: z.string(),
  ms: z.number(),
});
export type RecordTrialAnswer = z.infer<typeof recordTrialAnswer>;

const operationKey = z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean() });
export const apiDescription = z.object({
  title: z.string(),
  baseUrls: z.array(z.string()),
  operations: z.array(z.object({
    path: z.string(), summary: z.string(), keys: z.array(operationKey), header: z.object({ name: z.string(), prefix: z.string() }).nullable(),
    fields: z.array(z.object({ at: z.string(), label: z.string(), format: z.enum(['text', 'date']) })),
  })),
  /** Operations that can't be used, and why. */
  refused: z.array(z.object({ operation: z.string(), reason: z.string() })),
});
export type ApiDescription = z.infer<typeof apiDescription>;

export const listRecordsRoute = createRoute({
  method: 'get', path: '/v1/records', summary: 'The team’s own systems that tickets are looked up in', responses: jsonAnswer('All systems', z.object({ systems: z.array(recordSystem) })),
});
export const saveRecordRoute = createRoute({
  method: 'post', path: '/v1/records', summary: 'Add a system, or change one',
  description: 'A system is asked by GET alone, on the host of its own address. The secret is sealed and never given back; a system at another address needs it entered again.',
  request: jsonBody(recordWrite), responses: jsonAnswer('The system', recordSystem),
});
export const tryRecordRoute = createRoute({
  method: 'post', path: '/v1/records/try', summary: 'Ask a system once and show the passage', description: 'Nothing of the answer is kept.',
  request: jsonBody(recordTrial), responses: jsonAnswer('What it answered', recordTrialAnswer),
});
export const describeApiRoute = createRoute({
  method: 'post', path: '/v1/records/openapi', summary: 'The GET operations of an OpenAPI 3 document', description: 'The document is read and not kept; references to other documents are refused.',
  request: jsonBody(z.strictObject({ document: z.string().min(1).max(1_000_000) })), responses: jsonAnswer('Its operations', apiDescription),
});
export const deleteRecordRoute = createRoute({
  method: 'post', path: '/v1/records/{id}/delete', summary: 'Ask a system no more', description: 'Its secret is destroyed.',
  request: { ...byId, ...emptyBody }, responses: jsonAnswer('Done', z.object({ deleted: z.boolean() })),
});
