import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectors } from '@playwright/test';
import { ApiServer } from '../api-server/api-server.ts';
import { extensionFolder } from '../browser/extension-folder.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { pairBrowser } from '../browser/pair-browser.ts';
import { DashboardPage } from '../pages/dashboard-page.ts';
import { readTicketFolder } from '../replicas/read-ticket-folder.ts';
import { ZendeskReplica } from '../replicas/zendesk/server.ts';

const demoTickets = join(import.meta.dirname, '../../api/src/demo/tickets');

/**
 * Opens the stand-in console and the dashboard side by side and stays until the window is closed. Everything it
 * makes is thrown away then. Throws a sentence when Chromium or a display is missing.
 */
export async function openDemo(withWindow: boolean): Promise<void> {
  findChromium();
  selectors.setTestIdAttribute('data-test-id');
  if (withWindow && process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Error('There is no display to open a window on. Run it on a desktop, or with HEADLESS=1 to see that it starts.');
  }
  const api = new ApiServer();
  const tickets = await readTicketFolder(demoTickets);
  const first = Number(tickets[0]!.key.id);
  const replica = new ZendeskReplica({ tickets });
  const profile = await mkdtemp(join(tmpdir(), 'countersign-demo-'));
  try {
    console.log('Starting Countersign and a stand-in for Zendesk');
    await Promise.all([api.start(), replica.start()]);
    const browser = await launchBrowser({ profileFolder: profile, extensionFolder: extensionFolder(), replicas: [replica], isHeadless: !withWindow });
    const closed = new Promise<void>((resolve) => browser.once('close', () => resolve()));
    const lead = new DashboardPage(await browser.newPage(), api.origin);
    await lead.signIn(api.signInLink);
    await pairBrowser(browser, api.origin, lead, first);
    console.log('The console is open with live sample tickets, and the dashboard is in the tab beside. Close the window to end.');
    if (!withWindow) await browser.close();
    await closed;
  } finally {
    await Promise.all([api.remove(), replica.stop()]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
