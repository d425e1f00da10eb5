import { z } from 'zod';
import type { VendorAccount } from '../vendor-api/vendor-account.ts';
import { vendorAddress, vendorToken } from '../vendor-api/vendor-settings.ts';

export const salesforceSettings = {
  address: vendorAddress.meta({ title: 'Salesforce address', description: 'For example acme.my.salesforce.com.' }),
  token: vendorToken.meta({ title: 'Access token' }),
  apiVersion: z.string().trim().regex(/^\d{2,3}\.0$/, 'Enter a version, such as 62.0').default('62.0').meta({ title: 'API version' }),
};

export interface SalesforceAccess {
  readonly address: string;
  readonly token: string;
  readonly allowPrivateHost: boolean;
}

/** An org reached by a bearer token. */
export function salesforceAccount({ address, token, allowPrivateHost }: SalesforceAccess): VendorAccount {
  return {
    name: 'Salesforce', origin: address, authorization: `Bearer ${token}`, isPrivateHostAllowed: allowPrivateHost,
    renewAccess: 'Its access token may have expired: make a new one and enter it here.',
  };
}
