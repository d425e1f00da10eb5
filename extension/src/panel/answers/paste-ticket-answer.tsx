import type { LostField } from '../../consoles/console.ts';
import type { PageState } from '../state/panel-state.ts';
import { nameConsole } from '../words/name-console.ts';
import { PasteTicket } from './paste-ticket.tsx';
import { say } from '../words/say.ts';
import { nameLost } from './name-lost.ts';

/** Nothing of this page can be read, or nothing may be: why, what was looked for, and the way that is left. */
export default function PasteTicketAnswer({ page }: { readonly page: PageState }) {
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
    case 'switched-off': return { title: say('paste.switchedOff', { console: nameConsole(page.console) }), detail: say('paste.switchedOffDetail') };
    case 'reading': return { title: say('page.reading'), detail: notFound(page.missing ?? []) };
    case 'unreadable': return { title: say('paste.unreadable'), detail: page.lost.length === 0 ? say('page.noAnswer') : notFound(page.lost) };
    default: return { title: say('paste.unsupported'), detail: say('paste.unsupportedDetail') };
  }
}

function notFound(lost: readonly (LostField & { readonly view?: string })[]): string {
  return say('page.notFound', { fields: [...new Set(lost.map(nameLost))].join(', ') });
}
