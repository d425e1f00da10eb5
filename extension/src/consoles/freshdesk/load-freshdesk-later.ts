import { loadLater } from '../../page/load-later.ts';
import type { FreshdeskLater } from './later.ts';

/** Brings what this console needs only later. */
export async function loadFreshdeskLater(): Promise<FreshdeskLater> {
  return (await loadLater<{ readonly freshdesk: FreshdeskLater }>()).freshdesk;
}
