import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { browser } from 'wxt/browser';
import type { DockState } from '../protocol/page-protocol.ts';

const prefix = 'dock:';

/** How the agent left the panel, per console. */
export const dockMemory = {
  async recall(console: ConsoleName): Promise<DockState | null> {
    const stored = await browser.storage.local.get(prefix + console);
    return (stored[prefix + console] as DockState | undefined) ?? null;
  },

  remember: (console: ConsoleName, dock: DockState): Promise<void> => browser.storage.local.set({ [prefix + console]: dock }),
};
