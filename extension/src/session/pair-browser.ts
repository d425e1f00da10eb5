import { browser } from 'wxt/browser';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import { storedSession, type Session } from './stored-session.ts';

const lastOrigin = 'paired-before';

/** Keeps a new pairing. What still waits for another server is dropped: it holds words that are not for this one. */
export async function pairBrowser(session: Session): Promise<void> {
  const { [lastOrigin]: before } = await browser.storage.local.get(lastOrigin);
  if (before !== undefined && before !== session.origin) {
    await outbox.remove((await outbox.list()).map(({ fact }) => fact.id));
    for (const { suggestionId } of await pendingSends.list()) await pendingSends.remove(suggestionId);
  }
  await browser.storage.local.set({ [lastOrigin]: session.origin });
  await storedSession.pair(session);
}
