import { observeElement } from '../page/observe-element.ts';

const longestWaitMs = 300;

/** Resolves once `isDone`, looked at after each change of the page, or after 300 ms at the latest. */
export async function waitForChange(page: Document, isDone: () => boolean): Promise<void> {
  const { signal } = new AbortController();
  // Not done in time is an answer too: the caller looks for itself.
  await observeElement(page, () => isDone() || undefined, signal, longestWaitMs).catch(() => undefined);
}
