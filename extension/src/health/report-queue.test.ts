import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AdapterReport } from '@countersign/shared/consoles/adapter-report';
import { drainReports } from './drain-reports.ts';
import { reportQueue } from './report-queue.ts';

const today = Date.parse('2026-11-20T09:14:00Z');
const at = (ms: number): string => new Date(ms).toISOString();
const lostBox = (changes: Partial<AdapterReport> = {}): AdapterReport => ({
  console: 'zendesk', view: 'composer', selector: '[data-test-id="reply"]', field: 'reply box', count: 0, extensionVersion: '0.1.0', at: at(today), ...changes,
});

function lead() {
  const heard: AdapterReport[] = [];
  return { heard, send: (reports: readonly AdapterReport[]): Promise<void> => (heard.push(...reports), Promise.resolve()) };
}

beforeEach(() => fakeBrowser.reset());

describe('reports to the lead', () => {
  it('go once a hook and day, however often it is missed', async () => {
    const { heard, send } = lead();
    for (const after of [0, 60_000, 3_600_000]) {
      await reportQueue.add(lostBox({ at: at(today + after) }));
      expect(await reportQueue.drain(send, today + after)).toBe(true);
    }
    expect(heard).toEqual([lostBox()]);
    await reportQueue.add(lostBox({ at: at(today + 86_400_000) }));
    await reportQueue.drain(send, today + 86_400_000);
    expect(heard).toHaveLength(2);
  });

  it('go one for each hook, and again for another version', async () => {
    const { heard, send } = lead();
    await reportQueue.add(lostBox());
    await reportQueue.add(lostBox({ selector: '#other' }));
    await reportQueue.add(lostBox({ extensionVersion: '0.2.0' }));
    await reportQueue.drain(send, today);
    expect(heard).toHaveLength(3);
  });

  it('wait while the API is away, and a restart of the browser loses none', async () => {
    await reportQueue.add(lostBox());
    expect(await reportQueue.drain(() => Promise.reject(new Error('away')), today)).toBe(false);
    expect(await reportQueue.waiting()).toEqual([lostBox()]);
    const { heard, send } = lead();
    expect(await reportQueue.drain(send, today + 86_400_000)).toBe(true);
    expect(heard).toEqual([lostBox()]);
    expect(await reportQueue.waiting()).toEqual([]);
  });

  it('leave nothing behind when their day is over', async () => {
    const { send } = lead();
    await reportQueue.add(lostBox());
    await reportQueue.drain(send, today);
    await reportQueue.drain(send, today + 86_400_000);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('stay in a browser that is not paired', async () => {
    await reportQueue.add(lostBox());
    expect(await drainReports()).toBe(false);
    expect(await reportQueue.waiting()).toHaveLength(1);
  });
});
