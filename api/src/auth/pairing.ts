import { AppError } from '@countersign/shared/errors';
import { isAPIError } from 'better-auth/api';
import type { Identity } from './create-identity.ts';

/** Where a pairing code stands. */
export type PairingStatus = 'pending' | 'approved' | 'denied' | 'expired';

/** Where a code stands, as the signed-in member asks; asking claims the code for them. Throws `NOT_FOUND` for a code nobody was given. */
export async function readPairing(identity: Identity, headers: Headers, userCode: string): Promise<PairingStatus> {
  try {
    const { status } = await identity.api.deviceVerify({ query: { user_code: userCode }, headers });
    return status as PairingStatus;
  } catch (error) {
    return statusOf(error);
  }
}

/** Approves or denies the browser that shows this code, for the signed-in member. */
export async function decidePairing(identity: Identity, headers: Headers, userCode: string, decision: 'approve' | 'deny'): Promise<PairingStatus> {
  const status = await readPairing(identity, headers, userCode);
  if (status !== 'pending') return status;
  try {
    const body = { userCode };
    await (decision === 'approve' ? identity.api.deviceApprove({ body, headers }) : identity.api.deviceDeny({ body, headers }));
  } catch (error) {
    return statusOf(error);
  }
  return decision === 'approve' ? 'approved' : 'denied';
}

function statusOf(error: unknown): PairingStatus {
  if (!isAPIError(error)) throw error;
  const code = (error.body as { error?: string } | undefined)?.error;
  if (code === 'expired_token') return 'expired';
  if (code === 'invalid_request') throw new AppError('NOT_FOUND', 'No browser is waiting with this code.', { cause: error });
  throw new AppError('FORBIDDEN', 'Somebody else is pairing with this code.', { cause: error });
}
