import { ChevronRight, Copy, Signpost } from 'lucide-react';
import { useState } from 'react';
import type { RoutingHints as Hints } from '@countersign/shared/assist/triage';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { nameConsole } from '../words/name-console.ts';
import { say } from '../words/say.ts';
import { entityNames } from './entity-names.ts';
import '../styles/triage.css';

const priorities = { low: 'routing.low', normal: 'routing.normal', high: 'routing.high', urgent: 'triage.urgent' } as const;

/** What the agent may set in the console by hand, in one line that opens: each with a button that copies it. Nothing of it is ever written for them. */
export default function RoutingHints({ view, routing: { macro, tags, priority, team, because = [] } }: { readonly view: TicketView; readonly routing: Hints }) {
  const { panel } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const ranked = priority === undefined ? '' : say(priorities[priority]);
  const rows = [
    { name: say('routing.team'), value: team ?? '' }, { name: say('routing.priority'), value: ranked }, { name: say('read.tags'), value: tags.join(' ') },
  ].filter(({ value }) => value !== '');
  const short = [macro?.title.split('::').at(-1), ...rows.map(({ value }) => value)].filter(Boolean).join(' · ');
  if (short === '') return null;
  return (
    <div className="routing">
      <button type="button" className="routing-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon of={Signpost} small /><span className="muted">{say('routing.title')}</span> <bdi className="routing-short">{short}</bdi><Icon of={ChevronRight} small className="fold-arrow" />
      </button>
      {isOpen && (
        <>
          <dl className="routing-rows">
            {macro !== undefined && (
              <div>
                <dt>{say('source.macro')}</dt><dd><bdi>{macro.title.split('::').join(' › ')}</bdi></dd>
                <dd><button type="button" className="button quiet small" aria-label={say('also.showMacro', { title: macro.title })} onClick={() => panel.store.dispatch({ type: 'screen', screen: 'macros', macro: { ...macro, text: textOf(view, macro), isPublic: true, changes: [] } })}>{say('also.show')}</button></dd>
              </div>
            )}
            {rows.map(({ name, value }) => (
              <div key={name}><dt>{name}</dt><dd><bdi>{value}</bdi></dd><dd><ClipboardButton text={value} className="button quiet small"><Icon of={Copy} small /><span className="visually-hidden">{say('routing.copy', { name })}</span></ClipboardButton></dd></div>
            ))}
          </dl>
          {because.length > 0 && <p className="muted" dir="auto">{say('routing.because', { names: because.map(nameOf).join(', ') })}</p>}
          <p className="muted">{say('routing.byHand', { console: nameConsole(view.key.console) })}</p>
        </>
      )}
    </div>
  );
}

/** A type of entity in the reader's words; the name of a team's own pattern as the team wrote it. */
function nameOf(entity: string): string {
  const key = entityNames[entity as keyof typeof entityNames];
  return key === undefined ? entity : say(key);
}

/** The macro's words as they were found for this ticket; where they weren't, the console's own macro of that name is shown. */
function textOf({ run }: TicketView, { id, title }: NonNullable<Hints['macro']>): string {
  return run?.sources?.find((source) => source.kind === 'macro' && (source.passageId === id || source.documentId === id || source.title === title))?.text ?? '';
}
