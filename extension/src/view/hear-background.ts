import { browser, type Browser } from 'wxt/browser';
import type { BackgroundMessage, Command } from '../protocol/background-protocol.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';

export interface BackgroundListener {
  readonly onCommand: (command: Command) => void;
  readonly onToggle: () => void;
  readonly onReadSent: (pending: PendingSend) => Promise<PanelAnswer>;
}

/** Takes what our own background says; other senders and other messages are not answered. */
export function hearBackground(listener: BackgroundListener): void {
  browser.runtime.onMessage.addListener((message: BackgroundMessage, sender: Browser.runtime.MessageSender, respond: (answer: PanelAnswer) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    switch (message.type) {
      case 'command': return void listener.onCommand(message.command);
      case 'toggle-panel': return void listener.onToggle();
      case 'read-sent':
        void listener.onReadSent(message.pending).then(respond);
        return true;
    }
  });
}
