import { Check, TriangleAlert } from 'lucide-react';
import type { LostField } from '../../consoles/console.ts';
import { Icon } from '../parts/icon.tsx';
import { lostFields, type Lost } from '../state/lost-fields.ts';
import type { TicketView } from '../state/panel-state.ts';
import { nameConsole } from '../words/name-console.ts';
import { plural } from '../words/plural.ts';
import { nameLost } from './name-lost.ts';

const consequences: Record<LostField['field'], string> = {
  subject: 'The draft may miss what it is about', requester: 'The greeting has no name', status: 'Its status isn’t known', channel: 'Its channel isn’t known',
  tags: 'Rules that depend on tags don’t apply', messages: 'The draft may miss what was written', 'internal notes': 'The draft may miss what colleagues wrote',
  'reply box': 'Nothing can be inserted or checked here', audience: 'Insert asks first, as for a note', 'tool row': 'The button beside the reply isn’t shown',
  'send button': 'Your reply is noticed later', agent: 'The sign-off has no name, and replies can’t be matched',
};

/** Which fields of the page were read and which were lost, and where. */
export function DegradedRows({ view }: { readonly view: TicketView }) {
  const lost = lostFields(view);
  const visible = view.ticket.messages.filter((message) => message.visibility === 'public').length;
  const source = view.from === 'api' ? `${nameConsole(view.key.console)} API` : 'from the page';
  return (
    <section className="section" aria-label="What could be read">
      <ul className="rows">
        <li><Icon of={Check} className="ok" /><span>{plural(visible, 'public message')}</span><span className="end">{source}</span></li>
        {lost.map((one) => <LostRow key={nameLost(one)} lost={one} />)}
      </ul>
      {view.missing.length > 0 && <p className="muted">{nameConsole(view.key.console)} changed its page. {view.isReported ? 'Your lead has the report.' : 'Your lead gets the report.'}</p>}
    </section>
  );
}

function LostRow({ lost }: { readonly lost: Lost }) {
  const name = nameLost(lost);
  return (
    <li>
      <Icon of={lost.isCovered ? Check : TriangleAlert} className={lost.isCovered ? 'ok' : 'lost'} />
      <span>{name[0]!.toUpperCase() + name.slice(1)}<small>{lost.isCovered ? 'Gone from the page, read by the API' : consequences[lost.field]}</small></span>
      <span className="end">not found</span>
    </li>
  );
}
