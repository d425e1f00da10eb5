import { createRoute } from '@hono/zod-openapi';
import { privacySettings } from '@countersign/shared/redaction/privacy-settings';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

/** What a workspace masks before a model reads it, and who changed that last. */
export const privacy = z.object({
  /** Counts the saves; 0 before the first. */
  version: z.number().int(),
  settings: privacySettings,
  /** The newest first. */
  changes: z.array(z.object({ version: z.number().int(), at: z.iso.datetime(), by: z.string() })),
});
export type Privacy = z.infer<typeof privacy>;

export const privacyRoute = createRoute({ method: 'get', path: '/v1/privacy', summary: 'What is masked besides what always is', responses: jsonAnswer('The settings, and who changed them', privacy) });

export const savePrivacyRoute = createRoute({
  method: 'post', path: '/v1/privacy', summary: 'Save what is masked besides what always is',
  description: 'Refused with CONFLICT when somebody else saved since it was read, and with INVALID_INPUT where a pattern can’t be matched in linear time or fails its own examples.',
  request: jsonBody(z.strictObject({ version: z.number().int(), settings: privacySettings })), responses: jsonAnswer('As it now is', privacy),
});

export const tryPrivacyRoute = createRoute({
  method: 'post', path: '/v1/privacy/try', summary: 'What would be masked in a text', description: 'Nothing of the text is stored. Offsets count UTF-16 units.',
  request: jsonBody(z.strictObject({ settings: privacySettings, text: z.string().max(4000) })),
  responses: jsonAnswer('What is found, and the text as a model would read it', z.object({
    spans: z.array(z.object({ start: z.number().int(), end: z.number().int(), type: z.string(), score: z.number(), explanation: z.string() })),
    masked: z.string(),
  })),
});
