import type { BrowserContext, Frame } from '@playwright/test';

/** Notes, from now on, when any panel of this browser painted a list of sources. Call it before the panel loads. */
export async function watchSources(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const painted: number[] = [];
    Object.assign(globalThis, { sourcesPainted: painted });
    let wasShown = false;
    const look = () => {
      const title = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Sources');
      const isShown = title?.closest('section')?.querySelector('li') != null;
      if (isShown && !wasShown) {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => painted.push(performance.timeOrigin + performance.now());
          port2.postMessage(null);
        });
      }
      wasShown = isShown;
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  });
}

/** Waits for the first paint of sources after this moment; gives its moment. */
export async function sourcesPaintedAfter(frame: Frame, moment: number): Promise<number> {
  const handle = await frame.waitForFunction(
    (after) => (globalThis as unknown as { sourcesPainted?: number[] }).sourcesPainted?.find((at) => at > after), moment, { polling: 50, timeout: 30_000 },
  );
  return (await handle.jsonValue())!;
}
