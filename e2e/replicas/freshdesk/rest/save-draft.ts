import { z } from 'zod';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';

const draft = z.object({ kind: z.enum(['reply', 'note', 'forward']), body: z.string() });

/** The console's own autosave of what stands in the composer in front. */
export function saveDraft({ response, ticket, body }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const saved = draft.parse(JSON.parse(body));
  if (saved.body === '') delete ticket.drafts[saved.kind];
  else ticket.drafts[saved.kind] = saved.body;
  sendJson(response, 200, { draft: saved });
}
