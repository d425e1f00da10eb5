import { ApiError } from '@countersign/api/client';
import { GetError } from '../page/get-error.ts';
import { getOnly, type AllowedRead } from '../page/get-only.ts';
import type { Api } from '../session/api.ts';
import { hostPermission } from '../session/host-permission.ts';
import { storedGrants, type Grant } from './stored-grant.ts';

/** What renews a grant; both our pages and the background reach it through the paired API. */
export type Renewer = Pick<Api, 'salesforceToken'>;

const renewing = new Map<string, Promise<Grant | null>>();

/** Reads from an organisation by the grant it gave. One that has run out is renewed once; `null` where there is none, none any more, or the browser no longer lets us reach that host. */
export async function askOrg<Kept>(read: AllowedRead<Kept>, host: string, path: string, api: Renewer, signal: AbortSignal): Promise<Kept | null> {
  const grant = await storedGrants.of(host);
  if (grant === null || !(await hostPermission.has(`https://${host}`))) return null;
  try {
    return await getOnly(read, host, path, signal, grant.accessToken);
  } catch (error) {
    if (!(error instanceof GetError) || error.kind !== 'signed-out') throw error;
    const renewed = await renewOnce(grant, api);
    return renewed === null ? null : getOnly(read, host, path, signal, renewed.accessToken);
  }
}

/** Reads that find the grant run out at the same time renew it together. */
function renewOnce(grant: Grant, api: Renewer): Promise<Grant | null> {
  const known = renewing.get(grant.host);
  if (known !== undefined) return known;
  const renewal = renew(grant, api).finally(() => renewing.delete(grant.host));
  renewing.set(grant.host, renewal);
  return renewal;
}

async function renew(grant: Grant, api: Renewer): Promise<Grant | null> {
  const stands = await storedGrants.of(grant.host);
  if (stands !== null && stands.accessToken !== grant.accessToken) return stands;
  if (grant.refreshToken === null) return end(grant);
  try {
    const { accessToken, refreshToken } = await api.salesforceToken({ host: grant.host, refreshToken: grant.refreshToken });
    const renewed = { ...grant, accessToken, refreshToken: refreshToken ?? grant.refreshToken };
    await storedGrants.keep(renewed);
    return renewed;
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return end(grant);
    throw error;
  }
}

async function end({ host }: Grant): Promise<null> {
  await storedGrants.forget(host);
  return null;
}
