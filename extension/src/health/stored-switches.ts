import { browser } from 'wxt/browser';
import type { AllConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';

const key = 'switches';

/** What leads have switched, as the API last said it; it holds while the API is away. */
export const storedSwitches = {
  /** `null` on a browser that was never told. */
  async read(): Promise<AllConsoleSwitches | null> {
    const stored = (await browser.storage.local.get(key))[key] as AllConsoleSwitches | null | undefined;
    return stored == null ? null : fillSwitches(stored);
  },
  keep: (switches: AllConsoleSwitches): Promise<void> => browser.storage.local.set({ [key]: switches }),
};
