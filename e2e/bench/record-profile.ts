import type { BrowserContext, Page } from '@playwright/test';

/** One place in the page's call tree; `children` are ids of nodes. */
export interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** What the page's main thread was seen doing: one node and one span of microseconds a sample. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Samples the page's main thread ten times a millisecond while `work` runs, whatever world its scripts live in. */
export async function recordProfile(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<Profile> {
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
}
