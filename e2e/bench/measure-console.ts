import { selectors } from '@playwright/test';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import type { ApiServer } from '../api-server/api-server.ts';
import { sampleTickets } from '../replicas/zendesk/tickets.ts';
import { ZendeskReplica } from '../replicas/zendesk/server.ts';
import type { Figure } from './figure.ts';
import { lengthenTicket } from './lengthen-ticket.ts';
import { measureLoad } from './measure-load.ts';
import { measureOpenings } from './measure-openings.ts';
import { measureScript } from './measure-script.ts';
import { measureSwitches } from './measure-switches.ts';
import { measureTyping } from './measure-typing.ts';
import { openDesks } from './open-desks.ts';

export interface ConsoleCounts {
  readonly openings: number;
  readonly loads: number;
  readonly switches: number;
}

const longThread = 500;
/** Tickets that the built-in engine drafts an answer to that can be inserted. */
const answered = ['4747', '48228'] as const;

/** What an agent waits for in the console, with the built extension in Chromium and every read of the console taking 150 ms. */
export async function measureConsole(api: ApiServer, tickets: readonly TicketInput[], counts: ConsoleCounts): Promise<Figure[]> {
  selectors.setTestIdAttribute('data-test-id');
  const opened = Array.from({ length: counts.openings }, (_, turn) => copyOf(tickets[turn % tickets.length]!, 90_000 + turn));
  const longIds = Array.from({ length: 2 * counts.loads }, (_, turn) => 95_000 + turn);
  const long = longIds.map((id, turn) => lengthenTicket(tickets[turn % tickets.length]!, id, longThread));
  const [first, second] = answered.map((id, turn) => copyOf([...sampleTickets, ...tickets].find(({ key }) => key.id === id)!, 96_000 + turn));
  const typed = lengthenTicket(first!, 97_000, longThread);
  const replica = new ZendeskReplica({ tickets: [...sampleTickets, ...opened, ...long, first!, second!, typed] });
  await replica.start();
  try {
    const desks = await openDesks(api, replica);
    try {
      const { browser, page } = desks.with;
      const ids = opened.map((ticket) => Number(ticket.key.id));
      const where = ` on a ${longThread}-message ticket`;
      const figures = [
        ...(await measureOpenings(page, ids)),
        ...(await measureScript(browser, page, ids.slice(0, counts.loads))),
        ...(await measureScript(browser, page, longIds.slice(0, counts.loads), where)),
        ...(await measureLoad(desks, longIds.slice(counts.loads), where)),
        ...(await measureTyping(desks, Number(typed.key.id))),
      ];
      replica.latencyMs = 0;
      return [...figures, ...(await measureSwitches(desks, [96_000, 96_001], counts.switches))];
    } finally {
      await desks.close();
    }
  } finally {
    await replica.stop();
  }
}

function copyOf(ticket: TicketInput, id: number): TicketInput {
  return { ...ticket, key: { ...ticket.key, id: String(id) } };
}
