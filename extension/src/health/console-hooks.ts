import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import { checks as freshdeskChecks } from '../consoles/freshdesk/checks.ts';
import { isInFront } from '../consoles/freshdesk/is-in-front.ts';
import type { PageCheck } from '../consoles/page-check.ts';
import { caseRoots } from '../consoles/salesforce/case-roots.ts';
import { checks as salesforceChecks } from '../consoles/salesforce/checks.ts';
import { findRoot } from '../consoles/salesforce/find-root.ts';
import { checks as zendeskChecks } from '../consoles/zendesk/checks.ts';
import { findPane } from '../consoles/zendesk/find-pane.ts';

/** The hooks of one console's page, and the roots they are looked for in: the active ticket's own part. */
export interface ConsoleHooks {
  readonly checks: readonly PageCheck[];
  readonly roots: (key: TicketKey, page: Document) => readonly ParentNode[];
}

/** Every console that can be checked. */
export const consoleHooks: Readonly<Record<ConsoleName, ConsoleHooks>> = {
  zendesk: { checks: zendeskChecks, roots: (key, page) => present(findPane(key, page)) },
  freshdesk: { checks: freshdeskChecks, roots: (key, page) => (isInFront(key, page) ? [page] : []) },
  salesforce: { checks: salesforceChecks, roots: (key, page) => present(findRoot(key, page)).flatMap(caseRoots) },
};

function present<Root>(root: Root | undefined): readonly Root[] {
  return root === undefined ? [] : [root];
}
