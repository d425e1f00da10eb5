import { browser } from 'wxt/browser';

/**
 * Content scripts share a process with the page: what is stored is none of their business. Firefox has no such switch; there the
 * scripts could read it, and only what we wrote ourselves runs among them.
 */
export async function closeStorage(): Promise<void> {
  if ('setAccessLevel' in browser.storage.local) await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
