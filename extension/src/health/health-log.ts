import { browser } from 'wxt/browser';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { PageCheck } from '../consoles/page-check.ts';

/** How a console's page was when it was last looked at. It names no ticket. */
export interface PageHealth {
  readonly console: ConsoleName;
  readonly host: string;
  readonly at: string;
  /** From where the ticket was read; `null` where it couldn't be. */
  readonly from: 'api' | 'page' | 'pasted' | null;
  readonly lost: readonly Pick<PageCheck, 'field' | 'view' | 'selector'>[];
}

const prefix = 'health:';

/** The last look at each console this browser has seen. */
export const healthLog = {
  async keep(health: PageHealth): Promise<void> {
    await browser.storage.local.set({ [`${prefix}${health.console}:${health.host}`]: health }).catch(() => undefined);
  },

  async list(): Promise<readonly PageHealth[]> {
    const all = Object.entries(await browser.storage.local.get(null)).filter(([name]) => name.startsWith(prefix));
    return all.map(([, health]) => health as PageHealth).sort((one, other) => other.at.localeCompare(one.at));
  },
};
