/** How long the focus may be on its way: a frame of another origin gets it from the browser, which can be after the press itself. */
const focusMs = 400;

/** Puts text on the clipboard. Browsers let only a frame write that has the focus, so one that was just pressed waits for it. Rejects where the browser refuses. */
export async function putOnClipboard(text: string): Promise<void> {
  if (!document.hasFocus()) await focusOrTimeout();
  await navigator.clipboard.writeText(text);
}

function focusOrTimeout(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, focusMs);
    window.addEventListener('focus', done);
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener('focus', done);
      resolve();
    }
  });
}
