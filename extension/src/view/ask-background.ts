import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { browser } from 'wxt/browser';
import type { PageMessage, PageSettings } from '../protocol/background-protocol.ts';
import { usualKeys } from '../protocol/usual-keys.ts';
import type { DockState } from '../protocol/page-protocol.ts';

const longestWaitMs = 1000;
const roomForConsole = 760;

/** How the agent left the panel on this console, and the keys they use. Without an answer: how it comes out of the box. */
export async function askSettings(console: ConsoleName, host: string): Promise<PageSettings & { readonly dock: DockState }> {
  const question: PageMessage = { type: 'ticket-opened', key: null, console, host };
  const late = new Promise<null>((resolve) => setTimeout(resolve, longestWaitMs, null));
  const answer = await Promise.race([browser.runtime.sendMessage<PageMessage, PageSettings>(question).catch((): null => null), late]);
  // The inner width would make the page lay itself out.
  const isNarrow = window.outerWidth - 400 < roomForConsole;
  const fresh: DockState = { side: 'right', width: 400, height: 360, collapsed: isNarrow, badge: 0 };
  return { keys: usualKeys, insertHint: '', words: { open: 'Countersign', resize: 'Countersign' }, ...answer, dock: { ...fresh, ...answer?.dock } };
}

/** Tells the background something that needs no answer. */
export function tellBackground(message: PageMessage): void {
  browser.runtime.sendMessage(message).catch(() => {
    // The extension was updated or switched off under this page: there is nobody left to tell.
  });
}
