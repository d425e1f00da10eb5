import { withWorkspace } from '@countersign/db/with-workspace';
import type { SimilarFound } from '@countersign/shared/similar/similar-found';
import type { SimilarRequest } from '@countersign/shared/similar/similar-request';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { boundTicket } from '../../assist/bound-ticket.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import { readThread } from '../../triage/read-thread.ts';
import { sayIntent } from '../../triage/say-intent.ts';
import { ticketQuery } from '../ticket-query.ts';
import { bestMacro } from './best-macro.ts';
import { compareTickets } from './compare-tickets.ts';
import { macroSurvival } from './macro-survival.ts';
import { solvedTickets } from './solved-tickets.ts';

const SEARCHED = 100;
const MOST_MACROS = 10;

/** What else is known for a ticket: the macro that fits best and why, solved tickets like it with what was sent, and which of the requester's other tickets ask for the same. */
export async function findSimilar({ database, readModels }: Pick<AppDependencies, 'database' | 'readModels'>, actor: Actor, request: SimilarRequest): Promise<SimilarFound> {
  const { index, triage: model } = await readModels.get(actor.workspaceId);
  const ticket = boundTicket(request.ticket);
  const triage = model.triage(ticket);
  const query = ticketQuery(ticket, SEARCHED, triage.language);
  const { sources } = index.search(query);
  const macros = sources.filter((source) => source.kind === 'macro').slice(0, MOST_MACROS);
  const used = await withWorkspace(database, actor.workspaceId, (transaction) => macroSurvival(transaction, actor.workspaceId, macros.map(({ passageId }) => passageId)));
  const macro = bestMacro(query, macros, triage, index, used);
  return {
    macro: macro && { ...macro, intent: macro.intent && sayIntent(macro.intent, request.locale) },
    solved: solvedTickets(sources.filter((source) => source.kind === 'ticket'), index),
    others: compareTickets(openingOf(ticket), request.others, triage.language, index.rarity),
  };
}

/** What the customer first wrote: consoles list no more of other tickets. */
function openingOf(ticket: Ticket): string {
  const first = readThread(ticket).messages.find(({ message }) => message.author.role === 'customer');
  return `${ticket.subject}\n${first?.body ?? ''}`;
}
