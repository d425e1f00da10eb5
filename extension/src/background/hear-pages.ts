import { browser, type Browser } from 'wxt/browser';
import type { PageSettings } from '../protocol/background-protocol.ts';
import { dockMemory } from './dock-memory.ts';
import { followReply } from './follow-reply.ts';
import { pageWords } from './page-words.ts';
import { parsePageMessage } from './parse-page-message.ts';
import { readKeys } from './read-keys.ts';
import { resumeLater } from './resume-replies.ts';
import { openSidePanel, rememberSidePanel } from './side-panel.ts';
import { writeKeys } from './write-keys.ts';

/** Answers our own content scripts, by typed messages only: no address to fetch, no key to read. */
export function hearPages(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond: (settings: PageSettings) => void) => {
    const message = isOwnPage(sender) ? parsePageMessage(raw) : undefined;
    const tabId = sender.tab?.id;
    if (message === undefined || tabId === undefined) return undefined;
    switch (message.type) {
      case 'ticket-opened':
        void Promise.all([dockMemory.recall(message.console), readKeys()]).then(([dock, keys]) => {
          respond({ dock, keys, insertHint: writeKeys(keys, 'insert', navigator.platform.startsWith('Mac')), words: pageWords() });
        });
        void resumeLater(tabId, message.host);
        return true;
      case 'remember-dock':
        void rememberSidePanel(message.dock.side);
        return void dockMemory.remember(message.console, message.dock);
      case 'open-side-panel': return void openSidePanel(tabId);
      case 'reply-left': return void followReply(tabId, message.key);
    }
  });
}

function isOwnPage({ id, frameId }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && frameId === 0;
}
