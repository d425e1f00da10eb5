/** What `pending` gives, or `'late'` after `limitMs`. Rejects at once when `signal` aborts. */
export async function firstInTime<Value>(pending: Promise<Value>, limitMs: number, signal: AbortSignal): Promise<Value | 'late'> {
  signal.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  // The loser of the race may still fail later, when nobody listens.
  pending.catch(() => undefined);
  try {
    return await Promise.race([
      pending,
      new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), limitMs))),
      new Promise<never>((_, reject) => signal.addEventListener('abort', (onAbort = () => reject(signal.reason as Error)), { once: true })),
    ]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal.removeEventListener('abort', onAbort);
  }
}
