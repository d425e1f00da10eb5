/** An account at a vendor, as requests need it. Holds the token: keep it out of logs and errors. */
export interface VendorAccount {
  /** The vendor's name in sentences. */
  readonly name: string;
  readonly origin: string;
  readonly authorization: string;
  /** Whether the lead lets this host lie in a private network. */
  readonly isPrivateHostAllowed: boolean;
  /** What to do when the vendor refuses who we are, in one sentence. */
  readonly renewAccess: string;
}

/** `Basic` credentials of a user name and a password. */
export function basicAuthorization(userName: string, password: string): string {
  return `Basic ${Buffer.from(`${userName}:${password}`, 'utf8').toString('base64')}`;
}
