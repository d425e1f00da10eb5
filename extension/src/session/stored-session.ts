import { browser } from 'wxt/browser';

/** What pairing left on this device: where the API is and the token it gave. */
export interface Session {
  readonly origin: string;
  readonly token: string;
}

/** Where the browser stands with the team's Countersign. `ended` keeps the address, so that pairing again is one click. */
export type SessionState =
  | { readonly is: 'paired'; readonly session: Session }
  | { readonly is: 'unpaired'; readonly origin: string | null }
  | { readonly is: 'ended'; readonly origin: string };

const key = 'session';

interface Stored {
  readonly origin: string;
  readonly token?: string;
  readonly ended?: boolean;
}

async function read(): Promise<SessionState> {
  return stateOf((await browser.storage.local.get(key))[key] as Stored | undefined);
}

function stateOf(stored: Stored | undefined): SessionState {
  if (stored === undefined) return { is: 'unpaired', origin: null };
  if (stored.token !== undefined) return { is: 'paired', session: { origin: stored.origin, token: stored.token } };
  return stored.ended === true ? { is: 'ended', origin: stored.origin } : { is: 'unpaired', origin: stored.origin };
}

/** The paired session in extension storage, which only our own pages can read. */
export const storedSession = {
  read,
  pair: (session: Session): Promise<void> => browser.storage.local.set({ [key]: session }),
  chooseOrigin: (origin: string): Promise<void> => browser.storage.local.set({ [key]: { origin } }),
  end: (origin: string): Promise<void> => browser.storage.local.set({ [key]: { origin, ended: true } }),
  forget: (): Promise<void> => browser.storage.local.remove(key),
  /** Calls back with each change made by any of our pages until the returned function is called. */
  watch(onChange: (state: SessionState) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'local' && key in changes) onChange(stateOf(changes[key]!.newValue as Stored | undefined));
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};
