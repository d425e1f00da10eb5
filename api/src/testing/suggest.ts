import type { AssistRequestInput } from '@countersign/shared/assist/assist-request';
import { joinSentences } from '@countersign/shared/assist/draft';
import { returnsTicket } from './returns-ticket.ts';
import type { TestApp } from './test-app.ts';

/** Runs the returns ticket for the agent and gives the suggestion that came out. */
export async function suggest(harbour: TestApp, changes: Partial<AssistRequestInput> = {}, who = harbour.as.extension): Promise<{ suggestionId: string; runId: string; draft: string }> {
  const events = await harbour.assist({ ticket: returnsTicket(), agent: { name: 'Ines Moreau' }, ...changes }, who);
  const start = events.find((event) => event.event === 'draft-start');
  const done = events.find((event) => event.event === 'done');
  if (start === undefined || done?.data.outcome !== 'drafted') throw new Error(`no draft: ${JSON.stringify(events.at(-1))}`);
  return { suggestionId: start.data.suggestionId, runId: done.data.runId, draft: joinSentences(events.filter((event) => event.event === 'draft-delta').map((event) => event.data)) };
}
