import type { WriteKind } from '../../console/ledger.ts';
import type { RestHandler } from './answer.ts';
import { bootstrap } from './bootstrap.ts';
import { converse } from './converse.ts';
import { listAgents } from './list-agents.ts';
import { listConversations } from './list-conversations.ts';
import { listFields } from './list-fields.ts';
import { listPrivateConversations } from './list-private-conversations.ts';
import { listPrivateTickets } from './list-private-tickets.ts';
import { listTickets } from './list-tickets.ts';
import { saveDraft } from './save-draft.ts';
import { showContact } from './show-contact.ts';
import { showMe } from './show-me.ts';
import { showPrivateTicket } from './show-private-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { streamChanges } from './stream-changes.ts';

interface ReadRoute {
  readonly path: RegExp;
  readonly handle: RestHandler;
  readonly isImmediate?: true;
}

interface WriteRoute {
  readonly method: 'PUT' | 'POST';
  readonly path: RegExp;
  readonly kind: Exclude<WriteKind, 'refused'>;
  readonly handle: RestHandler;
}

/** Every API path that answers a GET: `/api/v2/` is documented, `/api/_/` is the page's own. `(?<id>\d+)` names the record. */
export const readRoutes: readonly ReadRoute[] = [
  { path: /^\/api\/v2\/tickets\/(?<id>\d+)$/, handle: showTicket },
  { path: /^\/api\/v2\/tickets\/(?<id>\d+)\/conversations$/, handle: listConversations },
  { path: /^\/api\/v2\/tickets$/, handle: listTickets },
  { path: /^\/api\/v2\/agents\/me$/, handle: showMe },
  { path: /^\/api\/v2\/agents$/, handle: listAgents },
  { path: /^\/api\/v2\/contacts\/(?<id>\d+)$/, handle: showContact },
  { path: /^\/api\/v2\/ticket_fields$/, handle: listFields },
  { path: /^\/api\/_\/tickets$/, handle: listPrivateTickets },
  { path: /^\/api\/_\/tickets\/(?<id>\d+)$/, handle: showPrivateTicket },
  { path: /^\/api\/_\/tickets\/(?<id>\d+)\/conversations$/, handle: listPrivateConversations },
  { path: /^\/api\/_\/bootstrap\/me$/, handle: bootstrap },
  { path: /^\/api\/_\/changes$/, handle: streamChanges, isImmediate: true },
];

/** Every API path that takes a write of the page, and whose write it is. The documented API takes none from a session. */
export const writeRoutes: readonly WriteRoute[] = [
  { method: 'POST', path: /^\/api\/_\/tickets\/(?<id>\d+)\/(reply|notes|forward)$/, kind: 'submit', handle: converse },
  { method: 'PUT', path: /^\/api\/_\/tickets\/(?<id>\d+)\/draft$/, kind: 'autosave', handle: saveDraft },
];
