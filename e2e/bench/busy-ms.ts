import type { Page } from '@playwright/test';

/** Processor time that the page's main thread took while `work` ran; a busy machine doesn't lengthen it. */
export async function busyMs(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const before = await read();
  await work();
  const after = await read();
  await session.detach();
  return after - before;
}
