import type { ServerResponse } from 'node:http';
import { organizationId, signedInAgent } from '../people.ts';
import { readForm } from './read-form.ts';
import { sendJson, type RestCall } from './rest-call.ts';

/** `POST /services/oauth2/token`: a code with its PKCE verifier, or a refresh token, for an access token. */
export async function exchangeToken({ request, response, organization }: RestCall): Promise<void> {
  const form = await readForm(request);
  const { app } = organization;
  if (organization.isApiBlocked) return sendOauthError(response, 'invalid_grant', 'this app is blocked by admin');
  if (form.get('client_id') !== app.clientId) return sendOauthError(response, 'invalid_client_id', 'client identifier invalid');
  if (form.get('grant_type') === 'authorization_code') {
    const tokens = app.exchange(form.get('code') ?? '', form.get('redirect_uri') ?? '', form.get('code_verifier') ?? '');
    if (tokens === undefined) return sendOauthError(response, 'invalid_grant', 'invalid authorization code or code verifier');
    return sendJson(response, 200, { ...shape(tokens.accessToken), refresh_token: tokens.refreshToken });
  }
  if (form.get('grant_type') !== 'refresh_token') return sendOauthError(response, 'unsupported_grant_type', 'grant type not supported');
  const accessToken = app.refresh(form.get('refresh_token') ?? '');
  if (accessToken === undefined) return sendOauthError(response, 'invalid_grant', 'expired access/refresh token');
  sendJson(response, 200, shape(accessToken));

  function shape(token: string): object {
    return {
      access_token: token, scope: 'refresh_token api', instance_url: `https://${organization.restHost}`, token_type: 'Bearer',
      id: `https://login.salesforce.com/id/${organizationId}/${signedInAgent.id}`, issued_at: String(Date.now()), signature: 'c2lnbmF0dXJl',
    };
  }
}

/** `POST /services/oauth2/revoke`: ends a token. */
export async function revokeToken({ request, response, organization }: RestCall): Promise<void> {
  const form = await readForm(request);
  if (!organization.app.revoke(form.get('token') ?? '')) return sendOauthError(response, 'unsupported_token_type', 'this token is not supported');
  response.writeHead(200).end();
}

function sendOauthError(response: ServerResponse, error: string, description: string): void {
  sendJson(response, 400, { error, error_description: description });
}
