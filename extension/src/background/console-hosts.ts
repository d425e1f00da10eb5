import { browser } from 'wxt/browser';

const key = 'console-hosts';
const prefix = 'console:';

async function list(): Promise<readonly string[]> {
  return ((await browser.storage.local.get(key))[key] as readonly string[] | undefined) ?? [];
}

function originOf(host: string): string {
  return `https://${host}/*`;
}

/** Makes the browser run Freshdesk's page script on exactly the hosts of the list that it may run on. */
async function register(): Promise<void> {
  // Without the optional permission there is no such API, and nothing is registered either.
  if (browser.scripting === undefined) return;
  const allowed = await Promise.all((await list()).map(async (host) => ((await browser.permissions.contains({ origins: [originOf(host)] })) ? [host] : [])));
  const wanted = new Map(allowed.flat().map((host) => [prefix + host, `https://${host}/a/*`]));
  const present = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(prefix));
  const gone = present.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = [...wanted].filter(([id]) => !present.includes(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(missing.map(([id, page]) => ({ id, matches: [page], js: ['content-scripts/freshdesk.js'], runAt: 'document_idle' })));
}

/** Hosts of customers' own at which the agent works in Freshdesk. Kept in extension storage, which only our own pages can read. */
export const consoleHosts = {
  list,
  register,

  /** Asks for the browser's permission to run there, for this host alone. Must be the first thing a click does. */
  request: (host: string): Promise<boolean> => browser.permissions.request({ permissions: ['scripting'], origins: [originOf(host)] }),

  async add(host: string): Promise<void> {
    const hosts = await list();
    if (!hosts.includes(host)) await browser.storage.local.set({ [key]: [...hosts, host].sort() });
    await register();
  },

  /** The permission goes with it, unless the team's Countersign itself answers there. */
  async remove(host: string, server: string | null): Promise<void> {
    const left = (await list()).filter((one) => one !== host);
    await browser.storage.local.set({ [key]: left });
    await register();
    if (server === null || new URL(server).hostname !== host) await browser.permissions.remove({ origins: [originOf(host)] });
    if (left.length === 0) await browser.permissions.remove({ permissions: ['scripting'] });
  },

  /** Calls back with each change made by any of our pages until the returned function is called. */
  watch(onChange: (hosts: readonly string[]) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'local' && key in changes) onChange((changes[key]!.newValue as readonly string[] | undefined) ?? []);
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};
