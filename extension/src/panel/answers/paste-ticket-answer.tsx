import type { LostField } from '../../consoles/console.ts';
import type { PageState } from '../state/panel-state.ts';
import { nameConsole } from '../words/name-console.ts';
import { PasteTicket } from './paste-ticket.tsx';
import { nameLost } from './name-lost.ts';

/** Nothing of this page can be read, or nothing may be: why, what was looked for, and the way that is left. */
export function PasteTicketAnswer({ page }: { readonly page: PageState }) {
  const { title, detail } = reasonOf(page);
  return (
    <section className="answer" aria-label={title}>
      <h2 className="answer-title" tabIndex={-1} data-state-title>{title}</h2>
      <p className="muted">{detail}</p>
      <PasteTicket of={'key' in page ? page.key : 'of' in page ? page.of : undefined} />
    </section>
  );
}

function reasonOf(page: PageState): { readonly title: string; readonly detail: string } {
  switch (page.is) {
    case 'switched-off': return { title: `Your lead has switched Countersign off in ${nameConsole(page.console)}.`, detail: 'Nothing of this page is read. You can paste the ticket here.' };
    case 'unreadable': case 'reading': {
      const lost: readonly (LostField & { readonly view?: string })[] = 'lost' in page ? page.lost : 'missing' in page ? (page.missing ?? []) : [];
      return { title: 'This ticket can’t be read. Paste it here to get a draft.', detail: lost.length === 0 ? 'The console gave no answer.' : `Not found: ${[...new Set(lost.map(nameLost))].join(', ')}.` };
    }
    default: return { title: 'Countersign doesn’t know this page. Paste the ticket to get a draft.', detail: 'Nothing on this page was read.' };
  }
}
