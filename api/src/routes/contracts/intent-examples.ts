import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { emptyBody } from './empty-body.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const intentExample = z.object({
  id: z.string(),
  intent: z.string(),
  /** Personal details are masked. */
  text: z.string(),
  /** `corrected`: an agent's correction of a ticket; it goes when the customer is erased or the text expires. */
  origin: z.enum(['written', 'imported', 'corrected']),
  /** What triage had said, where it was corrected. */
  predicted: z.string().nullable(),
  /** A lead set it aside: it teaches nothing. */
  setAside: z.boolean(),
  createdAt: z.string(),
});
export type IntentExample = z.infer<typeof intentExample>;

export const exampleQuery = z.object({
  intent: z.string().max(100).optional(),
  origin: z.enum(['written', 'imported', 'corrected']).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ExampleQuery = z.infer<typeof exampleQuery>;

export const listExamplesRoute = createRoute({
  method: 'get', path: '/v1/taxonomy/examples', summary: 'The workspace’s examples, newest first', description: 'That customers’ words were read is written to the audit log.',
  request: { query: exampleQuery }, responses: jsonAnswer('Examples', z.object({ examples: z.array(intentExample), total: z.number().int() })),
});
export const addExampleRoute = createRoute({
  method: 'post', path: '/v1/taxonomy/examples', summary: 'Add an example', description: 'Personal details are masked before it is stored. It counts at once; a retraining follows. One that says the same as an example of this intent is that one; refused with CONFLICT where it is an example of another.',
  request: jsonBody(z.strictObject({ intent: z.string().max(100), text: z.string().trim().min(3).max(2000) })), responses: jsonAnswer('Its id', z.object({ id: z.string() })),
});
export const removeExampleRoute = createRoute({
  method: 'post', path: '/v1/taxonomy/examples/{id}/remove', summary: 'Take an example away', description: 'A correction is set aside, so that it does not come back; any other is deleted.',
  request: { params: z.object({ id: z.string().max(100) }), ...emptyBody }, responses: jsonAnswer('Whether it was there', z.object({ removed: z.boolean() })),
});

export const exampleImport = z.object({
  /** Rows below the heading. */
  rows: z.number().int(),
  /** With `dryRun`, what would be. */
  added: z.number().int(),
  /** Rows whose text the workspace has under this intent already, or whose text and intent an earlier row has. */
  known: z.number().int(),
  /** Rows whose text stands under another intent too, in the file or among the examples there are: none of them is taken in, and what is an example stays one. The first 100. */
  contested: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  contestedRows: z.number().int(),
  /** Rows that can't be used; the first 100. */
  refused: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  refusedRows: z.number().int(),
  /** Every label of the file with the intent it went to; `null` where there is none. A label matches an intent’s id or label. */
  labels: z.array(z.object({ label: z.string(), rows: z.number().int(), intent: z.string().nullable(), isNew: z.boolean() })),
});
export type ExampleImport = z.infer<typeof exampleImport>;

const flag = z.enum(['true', 'false']).default('false').transform((value) => value === 'true');

export const importExamplesRoute = createRoute({
  method: 'post', path: '/v1/taxonomy/examples/import', summary: 'Import labelled texts',
  description: 'The body is a CSV file, 32 MB at most and in any encoding that spreadsheets write, with content-type application/octet-stream and a heading row that names `text` and `label` (or what German, French, Spanish and Portuguese call them); 20,000 rows at most. Rows of labels that are no intent are refused unless `createIntents` is set; a text that stands under two intents is left out of both. Personal details are masked.',
  request: { query: z.object({ dryRun: flag, createIntents: flag }), body: { required: true, content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } } },
  responses: jsonAnswer('What was read', exampleImport),
});
