import { observeChanges } from './observe-changes.ts';

const tellingAttributes = ['data-is-active', 'contenteditable'];

/**
 * Resolves with what `find` gives, now or after a later change of the page.
 * Rejects with the signal's reason, or with a `TimeoutError` when the page has not brought it in `limitMs`.
 */
export function observeElement<Found>(page: Document, find: () => Found | undefined, signal: AbortSignal, limitMs = 6000, attributes = tellingAttributes): Promise<Found> {
  const found = new AbortController();
  const limit = AbortSignal.timeout(limitMs);
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const look = (): void => {
      const present = find();
      if (present === undefined) return;
      resolve(present);
      found.abort();
    };
    const ended = AbortSignal.any([signal, limit, found.signal]);
    ended.addEventListener('abort', () => reject(ended.reason));
    observeChanges(page.documentElement, ended, look, attributes);
    look();
  });
}
