import { useQuery } from '@tanstack/react-query';
import { Lock, MessageSquareText } from 'lucide-react';
import type { MacroMatch } from '@countersign/shared/similar/similar-found';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { formatNumber } from '../words/format-number.ts';
import { formatDay } from '../words/format-time.ts';
import { say } from '../words/say.ts';
import { alsoQuery } from './also-query.ts';
import { OtherTickets } from './other-tickets.tsx';
import '../styles/also.css';

/** Below the sources: the requester's other tickets, the macro that fits best and why, solved tickets like this one with what was sent. */
export default function AlsoFound({ view }: { readonly view: TicketView }) {
  const { panel } = usePanel();
  const { data: found } = useQuery(alsoQuery(panel, view), panel.queries);
  if (found === undefined || (found.macro === null && found.solved.length === 0 && found.tickets.length === 0)) return null;
  return (
    <Section title={say('also.title')}>
      {found.tickets.length > 0 && <OtherTickets requester={view.ticket.requester.name} found={found} />}
      {found.macro !== null && <MacroLine match={found.macro} />}
      {found.solved.map((ticket) => (
        <div key={ticket.passageId} className="also-solved">
          <Fold title={ticket.title} end={formatDay(ticket.updated)}>
            {() => (
              <dl className="also-thread">
                <dt>{say('also.asked')}</dt><dd dir="auto">{ticket.asked}</dd>
                <dt>{say('also.sent')}</dt><dd dir="auto">{ticket.sent}</dd>
                <dt className="also-internal"><Icon of={Lock} small />{say('source.internal')}</dt><dd className="muted">{say('also.solvedDetail')}</dd>
              </dl>
            )}
          </Fold>
        </div>
      ))}
    </Section>
  );
}

function MacroLine({ match }: { readonly match: MacroMatch }) {
  const { panel } = usePanel();
  const { source, terms, intent, survival } = match;
  const macro = { id: source.passageId, title: source.title, text: source.text, isPublic: true, changes: [] };
  const why = [
    ...(terms.length > 0 ? [say('also.shares', { words: terms.join(', ') })] : []),
    ...(intent === null ? [] : [say('also.forIntent', { intent })]),
    ...(survival === null ? [] : [say('also.survived', { share: formatNumber(survival.share, { style: 'percent' }), count: formatNumber(survival.n) })]),
  ];
  return (
    <div className="also-line">
      <Icon of={MessageSquareText} />
      <div>
        <p><bdi>{source.title.split('::').join(' › ')}</bdi></p>
        <p className="muted">{why.join(' · ')}</p>
      </div>
      <button type="button" className="button small" aria-label={say('also.showMacro', { title: source.title })} onClick={() => panel.store.dispatch({ type: 'screen', screen: 'macros', macro })}>{say('also.show')}</button>
    </div>
  );
}
