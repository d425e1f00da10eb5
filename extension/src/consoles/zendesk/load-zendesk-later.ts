import { loadLater } from '../../page/load-later.ts';
import type { ZendeskLater } from './later.ts';

/** Brings what this console needs only later. */
export async function loadZendeskLater(): Promise<ZendeskLater> {
  return (await loadLater<{ readonly zendesk: ZendeskLater }>()).zendesk;
}
