import { AppError } from '@countersign/shared/errors';
import { z } from 'zod';
import type { SalesforceGrants } from '../context.ts';
import type { SalesforceToken, SalesforceTokenRequest } from '../routes/contracts/salesforce.ts';

const answerWithinMs = 10_000;
const largestAnswer = 32_768;
const granted = z.object({ access_token: z.string().min(1).max(4_000), refresh_token: z.string().min(1).max(4_000).optional() });

/**
 * Exchanges an authorisation code, or a refresh token, for an access token at the organisation's own host. The proof (PKCE) and the
 * code come from the browser that asked; nothing of it is kept or logged here. Redirects are refused, they could lead elsewhere.
 */
export async function grantSalesforceToken(grants: SalesforceGrants | null, request: SalesforceTokenRequest): Promise<SalesforceToken> {
  if (grants === null) throw new AppError('NOT_FOUND', 'SALESFORCE_CLIENT_ID is not set on this server.');
  const response = await grants
    .fetch(`https://${request.host}/services/oauth2/token`, {
      method: 'POST', redirect: 'error', signal: AbortSignal.timeout(answerWithinMs),
      headers: { accept: 'application/json' }, body: new URLSearchParams({ client_id: grants.clientId, ...proofOf(request) }),
    })
    .catch((cause: unknown) => { throw new AppError('UNAVAILABLE', 'Salesforce gave no answer.', { cause: nameOf(cause) }); });
  const text = await readShort(response);
  if (response.status >= 500) throw new AppError('UNAVAILABLE', 'Salesforce gave no answer.');
  const answer = response.ok ? granted.safeParse(parse(text)).data : undefined;
  if (answer === undefined) throw new AppError('FORBIDDEN', 'Salesforce refused the grant.');
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token ?? null };
}

function proofOf(request: SalesforceTokenRequest): Record<string, string> {
  if ('refreshToken' in request) return { grant_type: 'refresh_token', refresh_token: request.refreshToken };
  return { grant_type: 'authorization_code', code: request.code, code_verifier: request.codeVerifier, redirect_uri: request.redirectUri };
}

async function readShort(response: Response): Promise<string> {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    text += part.value;
    if (text.length > largestAnswer) throw new AppError('UNAVAILABLE', 'Salesforce gave an answer that is not a grant.');
  }
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The kind of failure alone: messages of a request may name what was in it. */
function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'unknown';
}
