import { browser } from 'wxt/browser';
import { hostPermission } from '../session/host-permission.ts';
import type { Api } from '../session/api.ts';
import { storedGrants } from './stored-grant.ts';

/** Firefox gives this one with the installation and refuses to be asked. */
const identity = import.meta.env.FIREFOX ? {} : { permissions: ['identity' as const] };

export type Connected = 'connected' | 'refused' | 'no-permission' | 'failed';

/**
 * Asks the agent to grant Countersign the organisation's API: she signs in at Salesforce, in a window of the browser's own, and the
 * code that comes back is exchanged with its proof (PKCE, S256). Must run inside a click.
 */
export async function connectOrg(host: string, clientId: string, api: Pick<Api, 'salesforceToken'>): Promise<Connected> {
  const isAllowed = await browser.permissions.request({ ...identity, origins: [`https://${host}/*`] });
  if (!isAllowed || !(await hostPermission.has(`https://${host}`))) return 'no-permission';
  const codeVerifier = randomText();
  const state = randomText();
  const redirectUri = browser.identity.getRedirectURL('salesforce');
  const asked = new URL(`https://${host}/services/oauth2/authorize`);
  const parameters = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, scope: 'api refresh_token', state, code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256' };
  for (const [name, value] of Object.entries(parameters)) asked.searchParams.set(name, value);
  const answer = await browser.identity.launchWebAuthFlow({ url: asked.href, interactive: true }).catch((): undefined => undefined);
  const answered = answer === undefined ? undefined : new URL(answer).searchParams;
  const code = answered?.get('code') ?? null;
  if (code === null || answered?.get('state') !== state) return 'refused';
  try {
    await storedGrants.keep({ host, ...(await api.salesforceToken({ host, code, codeVerifier, redirectUri })) });
    return 'connected';
  } catch {
    // The exchange says no more than that it failed; nothing was stored.
    return 'failed';
  }
}

function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
