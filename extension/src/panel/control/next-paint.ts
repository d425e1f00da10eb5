const longestMs = 40;

/** Resolves once the browser has drawn what stands now, or in a window that nobody sees, where nothing is drawn, a moment later. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestMs);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
