const longestWaitMs = 100;

/** The editor reads the caret from this event; without one (the browser saw no change) there is nothing to wait for. */
export function selectionChange(page: Document): Promise<void> {
  return new Promise((resolve) => {
    page.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, longestWaitMs);
  });
}
