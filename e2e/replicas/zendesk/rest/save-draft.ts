import { z } from 'zod';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';

const draft = z.object({ html: z.string(), public: z.boolean() });

/** The console's own autosave of what stands in the composer. */
export function saveDraft({ response, ticket, body }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const { html, public: isPublic } = draft.parse(JSON.parse(body));
  ticket.draft = html === '' ? null : { html, isPublic };
  sendJson(response, 200, { saved: true });
}
