import { browser } from 'wxt/browser';

interface World {
  countersignTools?: unknown;
}

let loading: Promise<void> | undefined;

/** Loads what the page script needs only later into its own world, which the page can't see into; once a page. */
export async function loadLater<Tools>(): Promise<Tools> {
  const world = globalThis as World;
  if (world.countersignTools === undefined) {
    loading ??= import(/* @vite-ignore */ browser.runtime.getURL('/page-tools.js')) as Promise<void>;
    await loading.catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  }
  return world.countersignTools as Tools;
}
