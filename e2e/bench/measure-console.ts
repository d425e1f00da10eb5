import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectors } from '@playwright/test';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import type { ApiServer } from '../api-server/api-server.ts';
import { extensionFolder } from '../browser/extension-folder.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { pairBrowser } from '../browser/pair-browser.ts';
import { DashboardPage } from '../pages/dashboard-page.ts';
import { sampleTickets } from '../replicas/zendesk/tickets.ts';
import { ZendeskReplica } from '../replicas/zendesk/server.ts';
import type { Figure } from './figure.ts';
import { measureOpenings } from './measure-openings.ts';
import { measureScript } from './measure-script.ts';
import { watchSources } from './watch-sources.ts';

/** What an agent waits for in the console, with the built extension in Chromium and every read of the console taking 150 ms. */
export async function measureConsole(api: ApiServer, tickets: readonly TicketInput[], counts: { openings: number; loads: number }): Promise<Figure[]> {
  selectors.setTestIdAttribute('data-test-id');
  const opened = Array.from({ length: counts.openings }, (_, turn) => copyOf(tickets[turn % tickets.length]!, 90_000 + turn));
  const replica = new ZendeskReplica({ tickets: [...sampleTickets, ...opened] });
  const profile = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  await replica.start();
  const browser = await launchBrowser({ profileFolder: profile, extensionFolder: extensionFolder(), replicas: [replica] });
  try {
    await watchSources(browser);
    const lead = new DashboardPage(await browser.newPage(), api.origin);
    await lead.page.goto(api.signInLink);
    // The first request after a start loads the workspace's whole knowledge.
    await lead.page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
    await pairBrowser(browser, api.origin, lead);
    await lead.page.close();
    const page = await browser.newPage();
    const ids = opened.map((ticket) => Number(ticket.key.id));
    return [...(await measureOpenings(page, ids)), ...(await measureScript(browser, page, ids.slice(0, counts.loads)))];
  } finally {
    await browser.close();
    await replica.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function copyOf(ticket: TicketInput, id: number): TicketInput {
  return { ...ticket, key: { ...ticket.key, id: String(id) } };
}
