import { pollDeviceToken, requestDeviceCode, type DeviceCode } from './device-code.ts';
import { wait } from './wait.ts';

/** Where a pairing stands. `code` and `unreachable` go on by themselves, the others end it. */
export type PairingStep =
  | { readonly is: 'code'; readonly code: DeviceCode }
  | { readonly is: 'unreachable'; readonly code: DeviceCode | null }
  | { readonly is: 'paired'; readonly token: string }
  | { readonly is: 'ended' }
  | { readonly is: 'denied' };

export interface PairingDeps {
  readonly requestCode: (origin: string) => Promise<DeviceCode>;
  readonly poll: (origin: string, deviceCode: string) => Promise<{ is: 'token'; token: string } | { is: 'pending' | 'slow-down' | 'ended' | 'denied' }>;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
}

const real: PairingDeps = { requestCode: requestDeviceCode, poll: pollDeviceToken, wait, now: Date.now };

/** RFC 8628: shows a code, then asks at the server's own pace until a person approved it, refused it, or it ran out. */
export async function* pairDevice(origin: string, signal: AbortSignal, deps: PairingDeps = real): AsyncGenerator<PairingStep> {
  const code = await deps.requestCode(origin).catch(() => null);
  if (code === null) return yield { is: 'unreachable', code };
  yield { is: 'code', code };
  let interval = code.intervalMs;
  let reachable = true;
  while (!signal.aborted) {
    await deps.wait(interval, signal);
    if (signal.aborted) return;
    if (deps.now() >= code.expiresAt) return yield { is: 'ended' };
    const answer = await deps.poll(origin, code.deviceCode).catch(() => null);
    if (answer === null) {
      interval *= 2;
      if (reachable) yield { is: 'unreachable', code };
      reachable = false;
      continue;
    }
    if (!reachable) yield { is: 'code', code };
    reachable = true;
    if (answer.is === 'token') return yield { is: 'paired', token: answer.token };
    if (answer.is === 'ended' || answer.is === 'denied') return yield { is: answer.is };
    if (answer.is === 'slow-down') interval += 5000;
  }
}
