import type { BrowserContext, Page } from '@playwright/test';
import type { ConsolePage } from '../pages/console-page.ts';
import type { DashboardPage } from '../pages/dashboard-page.ts';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import { allowLoopback } from './allow-loopback.ts';

/** Pairs the browser with the server beside an open ticket: the agent types the address, the lead approves the code that is shown. */
export async function pairBrowser(
  context: BrowserContext, origin: string, lead: DashboardPage, ticketId: string | number = 41, openDesk: (page: Page) => ConsolePage = (page) => new ZendeskPage(page),
): Promise<void> {
  await allowLoopback(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await openDesk(page).open(ticketId);
  const panel = new PanelPage(page);
  await panel.enterAddress(origin);
  await lead.approve(await panel.pairingCode());
  await panel.readTriage();
}
