import { createRoute } from '@hono/zod-openapi';
import { visibility } from '@countersign/shared/ticket/message';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';

const kind = z.enum(['article', 'macro', 'file', 'ticket']);
/** How many secrets and personal details of each kind stand in the text; never the details themselves. */
const privacy = z.record(z.string(), z.number().int());

export const documentRow = z.object({
  id: z.string(),
  sourceId: z.string(),
  sourceName: z.string(),
  /** A document of a source that is off is not found. */
  sourceEnabled: z.boolean(),
  kind,
  title: z.string(),
  url: z.string().nullable(),
  visibility,
  language: z.string(),
  brand: z.string().nullable(),
  /** When its author last changed it. */
  updatedAt: z.iso.datetime().nullable(),
  /** When this version came in. */
  importedAt: z.iso.datetime(),
  validUntil: z.iso.datetime().nullable(),
  version: z.number().int(),
  passages: z.number().int(),
  privacy,
  /** `expired`: its last day is past; `removed`: it vanished from its source. Neither is found. */
  state: z.enum(['current', 'expired', 'removed']),
});
export type DocumentRow = z.infer<typeof documentRow>;

const listQuery = z.object({
  /** Words of the title. */
  q: z.string().trim().max(200).optional(),
  source: z.string().max(100).optional(),
  visibility: visibility.optional(),
  language: z.string().max(35).optional(),
  state: z.enum(['current', 'expired', 'removed']).optional(),
  privacy: z.enum(['found', 'none']).optional(),
  sort: z.enum(['title', 'updated', 'imported']).default('title'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type DocumentsQuery = z.infer<typeof listQuery>;

export const documentList = z.object({ documents: z.array(documentRow), total: z.number().int() });
export type DocumentList = z.infer<typeof documentList>;

export const listDocumentsRoute = createRoute({
  method: 'get', path: '/v1/documents', summary: 'The documents of the knowledge', request: { query: listQuery }, responses: jsonAnswer('One page', documentList),
});

const passage = z.object({ id: z.string(), heading: z.string(), text: z.string(), start: z.number().int(), end: z.number().int() });

export const documentDetail = documentRow.extend({
  body: z.string(),
  passageList: z.array(passage),
  /** Words in it that try to steer a model, openly or hidden from a reader, and how. */
  steering: z.array(z.object({ quote: z.string(), explanation: z.string() })),
  /** What it said before, newest first. */
  versions: z.array(z.object({
    version: z.number().int(), title: z.string(), visibility, body: z.string(), updatedAt: z.iso.datetime().nullable(), importedAt: z.iso.datetime().nullable(), endedAt: z.iso.datetime(),
  })),
});
export type DocumentDetail = z.infer<typeof documentDetail>;

export const documentRoute = createRoute({
  method: 'get', path: '/v1/documents/{id}', summary: 'One document with its passages and what it said before', request: { params: z.object({ id: z.string().max(400) }) }, responses: jsonAnswer('The document', documentDetail),
});
