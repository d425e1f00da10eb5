// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import { healthLog } from '../../health/health-log.ts';
import { storedSwitches } from '../../health/stored-switches.ts';
import { readHealth } from './health-facts.ts';
import { healthReport } from './health-report.ts';
import { Health } from './health.tsx';

const unpaired = { is: 'unpaired', origin: null } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Countersign', version: '0.1.0' });
});
afterEach(cleanup);

async function drifted(): Promise<void> {
  await healthLog.keep({ console: 'zendesk', host: 'acme.zendesk.com', at: '2026-11-20T09:14:00.000Z', from: 'page', lost: [{ field: 'reply box', view: 'composer', selector: '[data-test-id="reply"]' }] });
  await storedSwitches.keep(fillSwitches({ zendesk: { typing: 'off' } }));
}

it('a browser that has seen no console says so', async () => {
  render(<Health session={unpaired} />);
  expect(await screen.findByText('No console was opened in this browser yet.')).toBeTruthy();
  expect(screen.getByText('This browser isn’t paired')).toBeTruthy();
});

it('each console tells from where its ticket came, what was lost with its selector, and what is switched off', async () => {
  await drifted();
  render(<Health session={unpaired} />);
  expect(await screen.findByRole('region', { name: 'Zendesk, acme.zendesk.com' })).toBeTruthy();
  for (const text of ['Ticket read from the page', 'Reply box (reply area)', '[data-test-id="reply"]', 'Switched off by your lead', 'Checks of what you type', '0.1.0']) expect(screen.getByText(text), text).toBeTruthy();
});

it('the report that is copied is plain text without a ticket in it', async () => {
  await drifted();
  const report = healthReport(await readHealth(unpaired, new AbortController().signal));
  expect(report).toBe([
    'Countersign 0.1.0', 'API: not paired', 'Waiting: 0 records, 0 reports', '',
    'zendesk at acme.zendesk.com, last check 2026-11-20T09:14:00.000Z', 'Ticket read from: page', 'Switched off by the lead: typing', 'Not found: reply box (composer) [data-test-id="reply"]',
  ].join('\n'));
});
