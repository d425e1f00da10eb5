import { createRoute } from '@hono/zod-openapi';
import { entityPattern, triageSettings } from '@countersign/shared/assist/triage-settings';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const mostIntents = 300;

const id = z.string().trim().min(1).max(60).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be lower-case words joined by hyphens');
const line = (most: number) => z.string().trim().min(1).max(most);

export const priority = z.enum(['low', 'normal', 'high', 'urgent']);

const target = { tags: z.array(line(60)).max(20).optional(), priority: priority.optional(), team: line(80).optional() };

/**
 * What an agent may set in the console for tickets of an intent. What is left out is its parent's; then macro and team are those that most sent replies show, and the priority follows the urgency.
 * `where`: what is added or set instead where the ticket names an `entity`, a type of entity or the name of a pattern of the workspace; the last that fits decides.
 */
export const routing = z.strictObject({ macroId: z.string().max(200).optional(), ...target, where: z.array(z.strictObject({ entity: line(40), ...target })).max(20).optional() });

const intentFields = {
  id,
  /** The intent this one is a kind of; `null` at the top. Three levels at most. */
  parentId: id.nullable().default(null),
  label: line(80),
  description: z.string().trim().max(400).default(''),
  /** Details a reply needs, in words the customer can be asked for. */
  asksFor: z.array(line(80)).max(12).default([]),
  /** Why such a ticket goes to a person with more say; `null` for most. */
  handover: line(160).nullable().default(null),
  routing: routing.default({}),
};
export const intentInput = z.strictObject(intentFields);
export type IntentInput = z.infer<typeof intentInput>;

export const taxonomyIntent = z.object({
  ...intentFields,
  /** Examples that come with the product, that the team wrote or imported, and that agents' corrections gave. */
  examples: z.object({ shipped: z.number().int(), written: z.number().int(), imported: z.number().int(), corrected: z.number().int() }),
});
export type TaxonomyIntent = z.infer<typeof taxonomyIntent>;

export const taxonomy = z.object({
  /** Goes back with a save, which is refused with `CONFLICT` when somebody else has saved meanwhile. */
  version: z.number().int(),
  /** In the order of the editor; children stand behind their parent. */
  intents: z.array(taxonomyIntent),
  settings: triageSettings,
  /** Macros a routing can name. */
  macros: z.array(z.object({ id: z.string(), title: z.string() })),
  updatedAt: z.string(),
});
export type Taxonomy = z.infer<typeof taxonomy>;

export const taxonomyInput = z.strictObject({
  version: z.number().int(),
  /** All of them, in order: an intent that is left out is retired, and comes back with its examples when it is named again. */
  intents: z.array(intentInput).min(2).max(mostIntents),
  settings: triageSettings.optional(),
});
export type TaxonomyInput = z.infer<typeof taxonomyInput>;

export const taxonomyRoute = createRoute({ method: 'get', path: '/v1/taxonomy', summary: 'The intents, what routes them, and the hand-over rules', responses: jsonAnswer('The taxonomy', taxonomy) });
export const saveTaxonomyRoute = createRoute({
  method: 'post', path: '/v1/taxonomy', summary: 'Save the taxonomy', description: 'Refused with CONFLICT when it was saved by somebody else since it was read. A retraining follows.',
  request: jsonBody(taxonomyInput), responses: jsonAnswer('As it now is', taxonomy),
});
export const tryPatternRoute = createRoute({
  method: 'post', path: '/v1/taxonomy/patterns/try', summary: 'What an entity pattern finds in a text', description: 'Refused with INVALID_INPUT where the pattern can’t be matched in linear time.',
  request: jsonBody(z.strictObject({ pattern: entityPattern, text: z.string().max(4000) })), responses: jsonAnswer('What it finds', z.object({ values: z.array(z.string()) })),
});
