import { browser } from 'wxt/browser';

/** What an organisation gave this browser: an access token, and what to renew it with. */
export interface Grant {
  readonly host: string;
  readonly accessToken: string;
  readonly refreshToken: string | null;
}

const prefix = 'salesforce:';

/** The grants in extension storage, which only our own pages can read. */
export const storedGrants = {
  async of(host: string): Promise<Grant | null> {
    return ((await browser.storage.local.get(prefix + host))[prefix + host] as Grant | undefined) ?? null;
  },

  async list(): Promise<Grant[]> {
    const all = await browser.storage.local.get(null);
    return Object.keys(all).filter((key) => key.startsWith(prefix)).map((key) => all[key] as Grant);
  },

  keep: (grant: Grant): Promise<void> => browser.storage.local.set({ [prefix + grant.host]: grant }),
  forget: (host: string): Promise<void> => browser.storage.local.remove(prefix + host),
};
