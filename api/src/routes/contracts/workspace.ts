import { createRoute } from '@hono/zod-openapi';
import { allConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import { rule } from '@countersign/shared/policy/rule';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';

export const me = z.object({
  memberId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['agent', 'lead', 'admin']),
  /** `extension` sessions come from pairing and reach only what the panel needs. */
  session: z.enum(['dashboard', 'extension']),
  workspace: z.object({ id: z.string(), name: z.string() }),
});
export type Me = z.infer<typeof me>;

export const meRoute = createRoute({ method: 'get', path: '/v1/me', summary: 'Who is signed in', responses: jsonAnswer('The member', me) });

const voice = z.object({ language: z.string(), greeting: z.string(), greetingNoName: z.string(), signOff: z.string(), signOffNoName: z.string() });

export const workspace = z.object({
  id: z.string(),
  name: z.string(),
  revision: z.number().int(),
  draftsEnabled: z.boolean(),
  holdoutShare: z.number(),
  voices: z.array(voice),
  intents: z.array(z.object({ id: z.string(), label: z.string(), description: z.string() })),
  linkHosts: z.array(z.string()),
  /** `null`: the built-in engine drafts and nothing leaves the server. */
  model: z.object({ host: z.string(), name: z.string() }).nullable(),
  /** What leads have switched off in their consoles. */
  consoles: allConsoleSwitches,
  /** The connected app to be granted Salesforce's API by; `null` where cases are read from the page alone. */
  salesforceClientId: z.string().nullable(),
  /** Leads who can change what an agent cannot. */
  leads: z.array(z.string()),
});
export type Workspace = z.infer<typeof workspace>;

export const workspaceRoute = createRoute({
  method: 'get', path: '/v1/workspace', summary: 'Name, voice, settings and taxonomy', request: { query: z.object({ locale: z.string().max(35).optional() }) }, responses: jsonAnswer('The workspace', workspace),
});

export const policies = z.object({ revision: z.number().int(), rules: z.array(rule) });
export type Policies = z.infer<typeof policies>;

export const policiesRoute = createRoute({
  method: 'get', path: '/v1/policies', summary: 'The rules, for checking while the agent types', responses: jsonAnswer('The rules in force', policies),
});
