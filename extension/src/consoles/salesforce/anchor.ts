import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { queryDeep } from '../../page/query-deep.ts';
import { caseRoots } from './case-roots.ts';
import { findRoot } from './find-root.ts';
import { isInFront } from './is-in-front.ts';
import { selectors } from './selectors.ts';

/** The publisher's own row of buttons, after whose last the chip stands. The editor's tools are in a frame of their own. */
export function anchor(key: TicketKey, page: Document): HTMLElement | undefined {
  const root = findRoot(key, page);
  return root && queryDeep(caseRoots(root), selectors.toolRow).find(isInFront);
}
