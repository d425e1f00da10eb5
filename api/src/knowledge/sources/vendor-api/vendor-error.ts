import { AppError } from '@countersign/shared/errors';
import type { VendorAccount } from './vendor-account.ts';

/** What a vendor's refusal means and what a lead does about it. `part` is what was being read, in words (`macros`). */
export function vendorError(status: number, account: VendorAccount, part: string): AppError {
  const { name, origin, renewAccess } = account;
  const host = new URL(origin).host;
  if (status === 401) return new AppError('FORBIDDEN', `${name} does not accept the token. ${renewAccess}`);
  if (status === 403) return new AppError('FORBIDDEN', `This token may not read ${part} in ${name}. Use the token of an account that may.`);
  if (status === 404) return new AppError('NOT_FOUND', `${host} has no ${part}. Check the address, and that ${name} has them turned on.`);
  if (status === 429) return new AppError('RATE_LIMITED', `${name} allows no more requests for now. Import again later, or refresh less often.`);
  if (status >= 500) return new AppError('UNAVAILABLE', `${name} failed with status ${status}. Import again later.`);
  if (status >= 400) return new AppError('INVALID_INPUT', `${name} refused to list ${part} with status ${status}. Check the settings of this source.`);
  return new AppError('UNAVAILABLE', `${host} answered with status ${status}. Check the address.`);
}
