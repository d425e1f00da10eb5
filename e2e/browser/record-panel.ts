import type { BrowserContext, Frame } from '@playwright/test';

interface PanelRecord {
  readonly texts: Set<string>;
  wasInsertOpen: boolean;
}

/** Notes, from now on, every state that any panel of this browser could paint. Call it before the panel loads. */
export async function recordPanel(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const record = { texts: new Set<string>(), wasInsertOpen: false };
    Object.assign(globalThis, { panelRecord: record });
    const look = () => {
      if (document.body === null) return;
      record.texts.add(document.body.innerText);
      const insert = [...document.querySelectorAll('button')].find((button) => /^Insert\b/.test(button.innerText));
      if (insert !== undefined && insert.getAttribute('aria-disabled') !== 'true' && !insert.disabled) record.wasInsertOpen = true;
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Everything the panel has shown so far, one entry a state. */
export function seenTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...(globalThis as unknown as { panelRecord: PanelRecord }).panelRecord.texts]);
}

/** Whether Insert could be pressed at any moment so far. */
export function wasInsertOpen(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => (globalThis as unknown as { panelRecord: PanelRecord }).panelRecord.wasInsertOpen);
}
