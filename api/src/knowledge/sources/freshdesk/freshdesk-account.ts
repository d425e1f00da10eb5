import { basicAuthorization, type VendorAccount } from '../vendor-api/vendor-account.ts';
import { vendorAddress, vendorToken } from '../vendor-api/vendor-settings.ts';

export const freshdeskSettings = {
  address: vendorAddress.meta({ title: 'Freshdesk address', description: 'For example acme.freshdesk.com.' }),
  token: vendorToken.meta({ title: 'API key', description: 'From the profile settings of an agent.' }),
};

export interface FreshdeskAccess {
  readonly address: string;
  /** The API key of an agent. */
  readonly token: string;
  readonly allowPrivateHost: boolean;
}

/** An account reached by an agent's API key: the key as user name, any password. */
export function freshdeskAccount({ address, token, allowPrivateHost }: FreshdeskAccess): VendorAccount {
  return {
    name: 'Freshdesk', origin: address, authorization: basicAuthorization(token, 'X'), isPrivateHostAllowed: allowPrivateHost,
    renewAccess: 'Copy the API key from the profile settings of an agent, and enter it here.',
  };
}
