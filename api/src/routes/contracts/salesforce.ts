import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

/** An organisation's own host, of a sandbox or a developer edition too; no other host of Salesforce and no port. */
const host = z.string().max(200).regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.(?:sandbox|develop|scratch|demo|patch|trailblaze|free))?\.my\.salesforce\.com$/);
/** Where browsers take an extension's answer: addresses that lead nowhere on the network. */
const redirectUri = z.string().regex(/^https:\/\/(?:[a-p]{32}\.chromiumapp\.org|[0-9a-f]{40}\.extensions\.allizom\.org)\/[a-z-]*$/);
const secret = z.string().min(1).max(4_000);

export const salesforceTokenRequest = z.union([
  z.strictObject({ host, code: secret, codeVerifier: z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/), redirectUri }),
  z.strictObject({ host, refreshToken: secret }),
]);
export type SalesforceTokenRequest = z.infer<typeof salesforceTokenRequest>;

export const salesforceToken = z.object({ accessToken: z.string(), refreshToken: z.string().nullable() });
export type SalesforceToken = z.infer<typeof salesforceToken>;

export const salesforceTokenRoute = createRoute({
  method: 'post', path: '/v1/consoles/salesforce/token', summary: 'Exchange a code or a refresh token of OAuth 2.0 with PKCE for an access token',
  description: 'The extension makes no request but GET to a console, so the server makes this one. It keeps and logs nothing of it.',
  request: jsonBody(salesforceTokenRequest), responses: jsonAnswer('The tokens, for the browser that asked', salesforceToken),
});
