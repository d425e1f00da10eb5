import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { emptyBody } from './empty-body.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const runState = z.enum(['running', 'done', 'failed', 'cancelled']);

export const sourceRun = z.object({
  id: z.string(),
  sourceId: z.string(),
  state: runState,
  /** Counted and wrote nothing. */
  dryRun: z.boolean(),
  /** Who began it; `null`: the schedule or the command line. */
  startedBy: z.string().nullable(),
  /** Items the source holds; `null` until it says so. */
  total: z.number().int().nullable(),
  done: z.number().int(),
  counts: z.object({ added: z.number().int(), changed: z.number().int(), removed: z.number().int(), same: z.number().int(), failed: z.number().int() }),
  /** The first titles that change, 20 at most. */
  changes: z.array(z.object({ change: z.enum(['added', 'changed', 'removed']), title: z.string() })),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** Why it failed, for people. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** Items that could not be read, 100 at most; `counts.failed` counts them all. */
  errors: z.array(z.object({ item: z.string(), code: z.string(), message: z.string() })),
});
export type SourceRun = z.infer<typeof sourceRun>;

/** `never`: nothing was imported yet; `failing`: the last import failed; `partial`: it left out items that could not be read. */
const health = z.enum(['never', 'running', 'healthy', 'partial', 'failing', 'off']);

export const sourceRow = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  /** What was set, without the secrets. */
  settings: z.record(z.string(), z.unknown()),
  /** The names of the secrets that are set; their values never leave the server. */
  secrets: z.array(z.string()),
  /** Minutes between two imports; `null`: by hand alone. */
  refreshMinutes: z.number().int().nullable(),
  enabled: z.boolean(),
  health,
  documents: z.number().int(),
  macros: z.number().int(),
  /** Documents in which secrets or personal data were found. */
  documentsWithPrivacy: z.number().int(),
  lastImportedAt: z.iso.datetime().nullable(),
  nextImportAt: z.iso.datetime().nullable(),
  lastRun: sourceRun.omit({ errors: true, changes: true }).nullable(),
  createdAt: z.iso.datetime(),
});
export type SourceRow = z.infer<typeof sourceRow>;

/** What a kind of source asks for: its settings as JSON schema, and which of them are secrets. */
export const sourceKind = z.object({ kind: z.string(), settings: z.record(z.string(), z.unknown()), secrets: z.array(z.string()) });
export type SourceKind = z.infer<typeof sourceKind>;

export const sourceList = z.object({ sources: z.array(sourceRow), kinds: z.array(sourceKind) });
export type SourceList = z.infer<typeof sourceList>;

const refreshMinutes = z.number().int().min(15).max(43_200).nullable();
const name = z.string().trim().min(1).max(120);
const settings = z.record(z.string().max(60), z.unknown());
const byId = { params: z.object({ id: z.string().max(100) }) };
const byRun = { params: z.object({ id: z.string().max(100), runId: z.string().max(100) }) };

export const listSourcesRoute = createRoute({
  method: 'get', path: '/v1/sources', summary: 'The sources of the knowledge, and the kinds there are', responses: jsonAnswer('All sources', sourceList),
});

export const createSourceRoute = createRoute({
  method: 'post', path: '/v1/sources', summary: 'Add a source',
  description: 'Secrets go in beside the other settings; they are sealed and never given back. Refreshed daily unless said otherwise.',
  request: jsonBody(z.strictObject({ kind: z.string().max(40), name, settings, refreshMinutes: refreshMinutes.default(1440), enabled: z.boolean().default(true) })),
  responses: jsonAnswer('The source', sourceRow),
});

export const updateSourceRoute = createRoute({
  method: 'post', path: '/v1/sources/{id}', summary: 'Change a source',
  description: 'What is left out stays as it is, secrets too.',
  request: { ...byId, ...jsonBody(z.strictObject({ name: name.optional(), settings: settings.optional(), refreshMinutes: refreshMinutes.optional(), enabled: z.boolean().optional() })) },
  responses: jsonAnswer('The source', sourceRow),
});

export const deleteSourceRoute = createRoute({
  method: 'post', path: '/v1/sources/{id}/delete', summary: 'Delete a source',
  description: 'Its documents are found no more. `keep` leaves what older drafts cite; `erase` takes that along.',
  request: { ...byId, ...jsonBody(z.strictObject({ history: z.enum(['keep', 'erase']).default('keep') })) },
  responses: jsonAnswer('How many documents and macros went', z.object({ removed: z.number().int() })),
});

export const startRunRoute = createRoute({
  method: 'post', path: '/v1/sources/{id}/runs', summary: 'Import a source now, or count what an import would change',
  request: { ...byId, ...jsonBody(z.strictObject({ dryRun: z.boolean().default(false) })) },
  responses: jsonAnswer('The import, as it begins', sourceRun),
});

export const listRunsRoute = createRoute({
  method: 'get', path: '/v1/sources/{id}/runs', summary: 'The imports of a source, newest first',
  request: { ...byId, query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) }) },
  responses: jsonAnswer('Its last imports', z.object({ runs: z.array(sourceRun) })),
});

export const cancelRunRoute = createRoute({
  method: 'post', path: '/v1/sources/{id}/runs/{runId}/cancel', summary: 'Stop an import',
  description: 'What it has written by then stays. Nothing is removed.',
  request: { ...byRun, ...emptyBody }, responses: jsonAnswer('The import', sourceRun),
});
