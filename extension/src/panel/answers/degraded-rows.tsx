import { Check, TriangleAlert } from 'lucide-react';
import type { LostField } from '../../consoles/console.ts';
import { Icon } from '../parts/icon.tsx';
import { lostFields, type Lost } from '../state/lost-fields.ts';
import type { TicketView } from '../state/panel-state.ts';
import { formatTime } from '../words/format-time.ts';
import { nameConsole } from '../words/name-console.ts';
import { say, type PlainKey } from '../words/say.ts';
import { nameLost } from './name-lost.ts';

const consequences: Readonly<Record<LostField['field'], PlainKey>> = {
  subject: 'read.lostSubject', requester: 'read.lostRequester', status: 'read.lostStatus', channel: 'read.lostChannel', tags: 'read.lostTags', messages: 'read.lostMessages',
  'internal notes': 'read.lostNotes', 'reply box': 'read.lostReplyBox', audience: 'read.lostAudience', 'tool row': 'read.lostToolRow', 'send button': 'read.lostSendButton', agent: 'read.lostAgent',
};

/** Which fields of the page were read and which were lost, and where. */
export default function DegradedRows({ view }: { readonly view: TicketView }) {
  const lost = lostFields(view);
  const visible = view.ticket.messages.filter((message) => message.visibility === 'public').length;
  const console = nameConsole(view.key.console);
  const source = view.from === 'api' ? say('read.fromApi', { console }) : say('read.fromPage');
  return (
    <section className="section" aria-label={say('read.region')}>
      <ul className="rows">
        <li><Icon of={Check} className="ok" /><span>{say('read.publicMessages', visible)}</span><span className="end">{source}</span></li>
        {lost.map((one) => <LostRow key={nameLost(one)} lost={one} />)}
      </ul>
      {view.retryAt !== undefined && <p className="muted">{say('read.askedToWait', { console, time: formatTime(new Date(view.retryAt).toISOString()) })}</p>}
      {view.missing.length > 0 && <p className="muted">{say(view.isReported ? 'read.pageChanged' : 'read.pageChangedSoon', { console })}</p>}
    </section>
  );
}

function LostRow({ lost }: { readonly lost: Lost }) {
  return (
    <li>
      <Icon of={lost.isCovered ? Check : TriangleAlert} className={lost.isCovered ? 'ok' : 'lost'} />
      <span>{nameLost(lost)}<small>{say(lost.isCovered ? 'read.covered' : consequences[lost.field])}</small></span>
      <span className="end">{say('read.notFound')}</span>
    </li>
  );
}
