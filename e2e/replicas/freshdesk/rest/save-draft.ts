import { z } from 'zod';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';

const draft = z.object({ kind: z.enum(['reply', 'note', 'forward']), body: z.string() });

/** The console's own autosave of what stands in the composer in use. */
export function saveDraft({ response, ticket, body }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const saved = draft.parse(JSON.parse(body));
  ticket.draft = saved.body === '' ? null : saved;
  sendJson(response, 200, { draft: ticket.draft });
}
