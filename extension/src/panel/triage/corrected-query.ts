import { queryOptions } from '@tanstack/react-query';
import type { Triage } from '@countersign/shared/assist/triage';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';
import { threadOf } from '../windows/shared-view.ts';
import { readerLocale } from '../words/reader-locale.ts';
import { isSuperseded } from './with-corrections.ts';

/** What follows from the agent's corrections of a ticket's triage, and from what the customer wrote since; asked only where there is any of it. */
export const correctedQuery = (context: PanelContext, view: TicketView) => {
  const { ticket, corrections: { intent, urgency, language }, run } = view;
  const said = { intent: intent?.to ?? run?.triage?.intent, urgency: (urgency?.to ?? run?.triage?.urgency) as Triage['urgency'] | undefined, language: language?.to ?? run?.triage?.language };
  return queryOptions({
    queryKey: ['corrected', formatTicketKey(view.key), threadOf(ticket), said],
    staleTime: Infinity,
    enabled: isSuperseded(view) && context.api() !== null,
    queryFn: ({ signal }) => context.api()!.correctedTriage({ ticket, said, locale: readerLocale() }, signal),
  });
};
