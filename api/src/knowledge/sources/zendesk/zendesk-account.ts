import { z } from 'zod';
import { basicAuthorization, type VendorAccount } from '../vendor-api/vendor-account.ts';
import { vendorAddress, vendorToken } from '../vendor-api/vendor-settings.ts';

export const zendeskSettings = {
  address: vendorAddress.meta({ title: 'Zendesk address', description: 'For example acme.zendesk.com. A brand with a help centre of its own has its own address.' }),
  email: z.string().trim().min(3).max(200).meta({ title: 'E-mail of the account', description: 'The agent to whom the API token belongs.' }),
  token: vendorToken.meta({ title: 'API token', description: 'From the Admin Center, under Apps and integrations.' }),
};

export interface ZendeskAccess {
  readonly address: string;
  readonly email: string;
  readonly token: string;
  readonly allowPrivateHost: boolean;
}

/** An account reached by API token: user name `email/token`, the token as password. */
export function zendeskAccount({ address, email, token, allowPrivateHost }: ZendeskAccess): VendorAccount {
  return {
    name: 'Zendesk', origin: address, authorization: basicAuthorization(`${email}/token`, token), isPrivateHostAllowed: allowPrivateHost,
    renewAccess: 'Make an API token in the Admin Center, enter it here, and check the e-mail.',
  };
}
