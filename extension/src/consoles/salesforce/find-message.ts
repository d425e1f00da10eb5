import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { queryDeep } from '../../page/query-deep.ts';
import { caseRoots } from './case-roots.ts';
import { findRoot } from './find-root.ts';
import { readTime } from './read-time.ts';
import { selectors } from './selectors.ts';

const minuteMs = 60_000;

/** The entry of the feed with this time. The page shows minutes, so the nearest one within a minute is it. */
export function findMessage(key: TicketKey, page: Document, message: { readonly at?: string | undefined }): HTMLElement | undefined {
  const root = findRoot(key, page);
  const at = Date.parse(message.at ?? '');
  if (root === undefined || Number.isNaN(at)) return undefined;
  const distances = queryDeep(caseRoots(root), selectors.feedItem).map((item) => {
    const shown = Date.parse(readTime(queryDeep(caseRoots(item), selectors.time)[0] ?? null));
    return { item, away: Number.isNaN(shown) ? Infinity : Math.abs(shown - at) };
  });
  return distances.filter(({ away }) => away < minuteMs).sort((one, other) => one.away - other.away)[0]?.item;
}
