import { browser } from 'wxt/browser';
import type { LentCall, SessionChanges } from '../protocol/lent-protocol.ts';

type OnChanged = (changes: SessionChanges['sessionChanges'], area: string) => void;

/**
 * Firefox alone: gives a panel docked in a page the interfaces it would have in the sidebar, as far as it uses them, by asking the
 * background. What needs a prompt of the browser is not lent: the settings page asks for that.
 */
export function borrowPowers(): void {
  if ('tabs' in (browser as object)) return;
  const borrow = <Answer>(call: LentCall): Promise<Answer> => (browser.runtime.sendMessage as (call: LentCall) => Promise<Answer>)(call);
  const watching = new Set<OnChanged>();
  const { onChanged } = browser.storage;
  const nothing = { addListener: () => undefined, removeListener: () => undefined };

  Object.assign(browser, {
    tabs: {
      getCurrent: () => borrow({ lend: 'own-tab' }),
      connect(_tabId: number, { name }: { readonly name: string }) {
        const line = browser.runtime.connect({ name });
        line.onMessage.addListener((message: Partial<SessionChanges>) => {
          if (message.sessionChanges !== undefined) for (const listener of watching) listener(message.sessionChanges, 'session');
        });
        return line;
      },
    },
    permissions: {
      contains: ({ origins }: { readonly origins: readonly string[] }) => borrow({ lend: 'has-permission', origins }),
      request: () => Promise.reject(new Error('A frame in a page may not ask.')),
      onAdded: nothing,
      onRemoved: nothing,
    },
    alarms: {
      get: (name: string) => borrow({ lend: 'get-alarm', name }),
      create: (name: string, { periodInMinutes }: { readonly periodInMinutes: number }) => borrow({ lend: 'set-alarm', name, periodInMinutes }),
    },
  });
  Object.assign(browser.runtime, { openOptionsPage: () => borrow({ lend: 'open-options' }) });
  Object.assign(browser.storage, {
    session: {
      get: (keys: string | readonly string[] | null) => borrow({ lend: 'get-session', keys }),
      set: (items: Readonly<Record<string, unknown>>) => borrow({ lend: 'set-session', items }),
      remove: (keys: string | readonly string[]) => borrow({ lend: 'remove-session', keys }),
    },
    onChanged: {
      addListener(listener: OnChanged) {
        watching.add(listener);
        onChanged.addListener(listener);
      },
      removeListener(listener: OnChanged) {
        watching.delete(listener);
        onChanged.removeListener(listener);
      },
    },
  });
}
