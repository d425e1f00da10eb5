import { expect } from '@playwright/test';
import type { ZendeskPage } from '../pages/zendesk-page.ts';
import type { ZendeskReplica } from '../replicas/zendesk/server.ts';

/** The ledger holds the human's own submits and the console's autosaves of exactly what stands in the composer, nothing else. */
export async function expectOnlyTheHuman(replica: ZendeskReplica, zendesk: ZendeskPage): Promise<void> {
  expect(replica.ledger.intruders, 'a write reached the console that no human made').toEqual([]);
  const page = zendesk.page;
  if (page.isClosed() || !page.url().startsWith(`https://${replica.host}/agent/tickets/`)) return;
  const ticketId = new URL(page.url()).pathname.split('/')[3];
  const path = `/api/lotus/tickets/${ticketId}/draft.json`;
  if (!replica.ledger.autosaves.some((entry) => entry.path === path)) return;
  const lastSaved = () => {
    const last = replica.ledger.writes.findLast((entry) => entry.path.includes(`/tickets/${ticketId}`));
    return last?.kind === 'submit' ? '' : (JSON.parse(last?.body ?? '{}') as { html?: string }).html;
  };
  const standing = await zendesk.composerHtml();
  await expect.poll(lastSaved, { message: 'the console saved something else than what stands in its composer' }).toBe(standing);
}
