import { createClient } from '@countersign/api/client';

/** A device code of RFC 8628 as the API gave it. */
export interface DeviceCode {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly verificationUri: string;
  readonly verificationUriComplete: string;
  readonly expiresAt: number;
  readonly intervalMs: number;
}

export type TokenAnswer = { readonly is: 'token'; readonly token: string } | { readonly is: 'pending' | 'slow-down' | 'ended' | 'denied' };

const clientId = 'countersign-extension';

/** The two endpoints of the device flow; they belong to the identity library, so the typed client doesn't list them. */
interface DeviceEndpoints {
  readonly api: { readonly auth: { readonly device: Record<'code' | 'token', { $post(input: { json: object }): Promise<Response> }> } };
}

/** Asks the API for a code the agent can approve in the dashboard. */
export async function requestDeviceCode(origin: string, now: () => number = Date.now): Promise<DeviceCode> {
  const response = await endpoints(origin).code.$post({ json: { client_id: clientId } });
  if (!response.ok) throw new Error(`The API gave no pairing code (${response.status}).`);
  const body = (await response.json()) as { device_code: string; user_code: string; verification_uri: string; verification_uri_complete?: string; expires_in: number; interval?: number };
  return {
    deviceCode: body.device_code,
    userCode: body.user_code,
    verificationUri: new URL(body.verification_uri, origin).href,
    verificationUriComplete: new URL(body.verification_uri_complete ?? body.verification_uri, origin).href,
    expiresAt: now() + body.expires_in * 1000,
    intervalMs: (body.interval ?? 5) * 1000,
  };
}

/** Asks once whether the code was approved. */
export async function pollDeviceToken(origin: string, deviceCode: string): Promise<TokenAnswer> {
  const response = await endpoints(origin).token.$post({
    json: { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: deviceCode, client_id: clientId },
  });
  const body = (await response.json().catch(() => ({}))) as { access_token?: string; error?: string };
  if (response.ok && body.access_token !== undefined) return { is: 'token', token: body.access_token };
  switch (body.error) {
    case 'authorization_pending': return { is: 'pending' };
    case 'slow_down': return { is: 'slow-down' };
    case 'access_denied': return { is: 'denied' };
    case 'expired_token': case 'invalid_grant': return { is: 'ended' };
    default: throw new Error(`The API gave no answer to the pairing code (${response.status}).`);
  }
}

function endpoints(origin: string): DeviceEndpoints['api']['auth']['device'] {
  return (createClient(origin) as unknown as DeviceEndpoints).api.auth.device;
}
