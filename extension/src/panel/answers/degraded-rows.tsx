import { Check, TriangleAlert } from 'lucide-react';
import type { LostField } from '../../consoles/console.ts';
import { Icon } from '../parts/icon.tsx';
import { lostFields } from '../state/lost-fields.ts';
import type { TicketView } from '../state/panel-state.ts';
import { nameConsole } from '../words/name-console.ts';
import { plural } from '../words/plural.ts';

const consequences: Record<LostField['field'], string> = {
  subject: 'The draft may miss what it is about', requester: 'The greeting has no name', status: 'Its status isn’t known', channel: 'Its channel isn’t known',
  tags: 'Rules that depend on tags don’t apply', messages: 'The draft may miss what was written', 'internal notes': 'The draft may miss what colleagues wrote',
  'reply box': 'Nothing can be inserted or checked here', agent: 'The sign-off has no name, and replies can’t be matched',
};

/** Which fields of the page were read and which were lost. */
export function DegradedRows({ view }: { readonly view: TicketView }) {
  const lost = lostFields(view);
  const visible = view.ticket.messages.filter((message) => message.visibility === 'public').length;
  const source = view.from === 'api' ? `${nameConsole(view.key.console)} API` : 'from the page';
  return (
    <section className="section" aria-label="What could be read">
      <ul className="rows">
        <li><Icon of={Check} className="ok" /><span>{plural(visible, 'public message')}</span><span className="end">{source}</span></li>
        {lost.map(({ field }) => (
          <li key={field}><Icon of={TriangleAlert} className="lost" /><span>{field[0]!.toUpperCase() + field.slice(1)}<small>{consequences[field]}</small></span><span className="end">not found</span></li>
        ))}
      </ul>
    </section>
  );
}
