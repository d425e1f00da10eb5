/**
 * Resolves with what `find` gives, now or after a later change of the page.
 * Rejects with the signal's reason, or with a `TimeoutError` when the page has not brought it in `limitMs`.
 */
export function observeElement<Found>(page: Document, find: () => Found | undefined, signal: AbortSignal, limitMs = 6000): Promise<Found> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const present = find();
    if (present !== undefined) return resolve(present);
    const observer = new (page.defaultView ?? globalThis).MutationObserver(() => {
      const found = find();
      if (found === undefined) return;
      observer.disconnect();
      resolve(found);
    });
    observer.observe(page.documentElement, { childList: true, subtree: true, attributes: true });
    ended.addEventListener('abort', () => {
      observer.disconnect();
      reject(ended.reason);
    }, { once: true });
  });
}
