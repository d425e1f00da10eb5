import type { AllowedRead } from '../../page/get-only.ts';
import { asId, asRecord, asText } from '../../page/read-shape.ts';
import type { ConsoleAgent } from '../console.ts';
import { keepComments } from './keep-comments.ts';
import { keepTicket } from './keep-ticket.ts';
import type { ThreadPage, ZendeskTicket } from './zendesk-shapes.ts';

const ticket: AllowedRead<ZendeskTicket> = { path: /^\/api\/v2\/tickets\/\d+\.json\?include=users,organizations$/, keep: keepTicket };

const comments: AllowedRead<ThreadPage> = {
  path: /^\/api\/v2\/tickets\/\d+\/comments\.json\?include=users&page%5Bsize%5D=\d+&sort=-?created_at(&page%5Bafter%5D=[\w%.~-]+)?$/,
  keep: keepComments,
};

const me: AllowedRead<ConsoleAgent> = {
  path: /^\/api\/v2\/users\/me\.json$/,
  // The whole answer holds the token that writes need: id and name are all that leaves.
  keep(body) {
    const user = asRecord(asRecord(body)['user']);
    const id = asId(user['id']);
    if (id === undefined || asText(user['role']) === undefined) throw new TypeError('nobody is signed in');
    return { id, name: asText(user['name']) ?? '' };
  },
};

/** Every request that opening a ticket of mail makes to Zendesk. */
export const allowedReads = { ticket, comments, me };
