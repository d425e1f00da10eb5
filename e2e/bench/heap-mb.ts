import type { Frame, Page } from '@playwright/test';

const megabyte = 1_000_000;

/** What lives in the heap of a page or a frame after collecting garbage, scripts of every world and the nodes they hold. */
export async function heapMb(target: Page | Frame): Promise<number> {
  const page = 'page' in target ? target.page() : target;
  const session = await page.context().newCDPSession(target);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage as typeof usage & { embedderHeapUsedSize?: number; backingStorageSize?: number };
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / megabyte;
}
