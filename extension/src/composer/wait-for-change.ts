import { observeChanges } from '../page/observe-changes.ts';

/** Resolves once `isDone`, looked at after each change of the reply box, or after the limit. */
export function waitForChange(element: HTMLElement, isDone: () => boolean, limitMs: number): Promise<void> {
  const ended = new AbortController();
  return new Promise((resolve) => {
    ended.signal.addEventListener('abort', () => resolve());
    const look = (): void => {
      if (isDone()) ended.abort();
    };
    setTimeout(() => ended.abort(), limitMs);
    observeChanges(element, ended.signal, look);
    element.addEventListener('input', look, { signal: ended.signal });
    look();
  });
}
