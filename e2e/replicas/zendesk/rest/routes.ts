import type { WriteKind } from '../../console/ledger.ts';
import type { RestHandler } from './answer.ts';
import { listComments } from './list-comments.ts';
import { listFields, listStatuses } from './list-labels.ts';
import { listLog } from './list-log.ts';
import { listRequested } from './list-requested.ts';
import { listTickets } from './list-tickets.ts';
import { saveDraft } from './save-draft.ts';
import { sendMessage } from './send-message.ts';
import { showConversation } from './show-conversation.ts';
import { listMacros, previewMacro } from './show-macros.ts';
import { showMe } from './show-me.ts';
import { showTicket } from './show-ticket.ts';
import { streamChanges } from './stream-changes.ts';
import { updateTicket } from './update-ticket.ts';

interface ReadRoute {
  readonly path: RegExp;
  readonly handle: RestHandler;
  /** Part of the documented API, which an administrator may close. */
  readonly isDocumented: boolean;
  readonly isImmediate?: true;
}

interface WriteRoute {
  readonly method: 'PUT' | 'POST';
  readonly path: RegExp;
  readonly kind: Exclude<WriteKind, 'refused'>;
  readonly handle: RestHandler;
}

/** Every API path that answers a GET. A `(?<id>\d+)` names the ticket. */
export const readRoutes: readonly ReadRoute[] = [
  { path: /^\/api\/v2\/tickets\/(?<id>\d+)(\.json)?$/, handle: showTicket, isDocumented: true },
  { path: /^\/api\/v2\/tickets\/(?<id>\d+)\/comments(\.json)?$/, handle: listComments, isDocumented: true },
  { path: /^\/api\/v2\/tickets\/(?<id>\d+)\/conversation_log(\.json)?$/, handle: listLog, isDocumented: true },
  { path: /^\/api\/v2\/tickets\/(?<id>\d+)\/macros\/\d+\/apply(\.json)?$/, handle: previewMacro, isDocumented: true },
  { path: /^\/api\/v2\/macros\/active(\.json)?$/, handle: listMacros, isDocumented: true },
  { path: /^\/api\/v2\/ticket_fields(\.json)?$/, handle: listFields, isDocumented: true },
  { path: /^\/api\/v2\/custom_statuses(\.json)?$/, handle: listStatuses, isDocumented: true },
  { path: /^\/api\/v2\/users\/\d+\/tickets\/requested(\.json)?$/, handle: listRequested, isDocumented: true },
  { path: /^\/api\/v2\/users\/me(\.json)?$/, handle: showMe, isDocumented: true },
  { path: /^\/api\/lotus\/tickets\/(?<id>\d+)\/conversations\.json$/, handle: showConversation, isDocumented: false },
  { path: /^\/api\/lotus\/tickets\.json$/, handle: listTickets, isDocumented: false },
  { path: /^\/api\/lotus\/changes$/, handle: streamChanges, isDocumented: false, isImmediate: true },
];

/** Every API path that takes a write, and whose write it is. */
export const writeRoutes: readonly WriteRoute[] = [
  { method: 'PUT', path: /^\/api\/v2\/tickets\/(?<id>\d+)\.json$/, kind: 'submit', handle: updateTicket },
  { method: 'POST', path: /^\/api\/lotus\/tickets\/(?<id>\d+)\/messages\.json$/, kind: 'submit', handle: sendMessage },
  { method: 'POST', path: /^\/api\/lotus\/tickets\/(?<id>\d+)\/draft\.json$/, kind: 'autosave', handle: saveDraft },
];
