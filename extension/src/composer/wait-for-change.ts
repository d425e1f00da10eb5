const longestWaitMs = 300;

/** Resolves once `isDone`, looked at after each change of the element, or after 300 ms at the latest. */
export function waitForChange(element: HTMLElement, isDone: () => boolean): Promise<void> {
  if (isDone()) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    };
    const observer = new (element.ownerDocument.defaultView ?? window).MutationObserver(() => {
      if (isDone()) finish();
    });
    const limit = setTimeout(finish, longestWaitMs);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
  });
}
