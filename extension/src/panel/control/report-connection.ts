import { isUnreachable } from '../../session/api.ts';
import type { PanelContext } from './panel-context.ts';

const delaysMs = [3_000, 6_000, 12_000, 30_000, 60_000];

/** Asks the API who is signed in, to see whether it is back. */
export async function checkConnection(context: PanelContext): Promise<void> {
  try {
    await context.api()?.me(new AbortController().signal);
    reportReached(context);
  } catch (error) {
    if (isUnreachable(error)) reportUnreachable(context);
  }
}

/** The API answered. */
export function reportReached(context: PanelContext): void {
  context.store.dispatch({ type: 'reached', at: context.now() });
}

/** The API gave no answer; the next try waits longer each time, up to a minute. */
export function reportUnreachable(context: PanelContext): void {
  const attempts = context.store.get().offline?.attempts ?? 0;
  context.store.dispatch({ type: 'unreachable', retryAt: context.now() + delaysMs[Math.min(attempts, delaysMs.length - 1)]! });
}
