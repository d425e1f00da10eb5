import type { Page } from '@playwright/test';

interface Watched {
  readonly keyTimes: number[];
}

/**
 * Notes, from now on, how long each typed character took from its key going down to the end of the next frame. Event
 * Timing would round that to 8 ms, which is the whole budget.
 */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    let pressedAt = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
    addEventListener('keypress', () => {
      const began = pressedAt;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - began);
        port2.postMessage(null);
      });
    }, { capture: true });
  });
}

/** The milliseconds of each character typed so far. */
export function keyTimesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as Watched).keyTimes);
}
