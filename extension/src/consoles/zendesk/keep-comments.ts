import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import { nameAttachments } from './name-attachments.ts';
import { keepUsers } from './keep-users.ts';
import { nextPage } from './next-page.ts';
import type { ThreadPage } from './zendesk-shapes.ts';

/** One page of a ticket's comments, with the people in it. */
export function keepComments(body: unknown): ThreadPage {
  const answer = asRecord(body);
  return {
    entries: asRecords(answer['comments']).map((comment) => ({
      id: asId(comment['id']) ?? '', authorId: asId(comment['author_id']) ?? '', author: null, isPublic: comment['public'] === true,
      text: asText(comment['plain_body']) ?? asText(comment['body']) ?? '', html: asText(comment['html_body']) ?? null,
      attachments: nameAttachments(comment['attachments']), at: asText(comment['created_at']) ?? '',
    })).filter((comment) => comment.id !== ''),
    users: keepUsers(answer['users']),
    next: nextPage(answer),
  };
}
