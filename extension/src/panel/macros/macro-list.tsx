import { useQuery } from '@tanstack/react-query';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { MacroTitle } from '../../consoles/console-macros.ts';
import { StateAnswer } from '../answers/state-answer.tsx';
import { Icon } from '../parts/icon.tsx';
import { moveFocus } from '../parts/move-focus.ts';
import { usePanel } from '../use-panel.ts';
import { nameConsole } from '../words/name-console.ts';
import { say } from '../words/say.ts';
import { macrosQuery } from './macro-queries.ts';
import { matchMacros } from './match-macros.ts';

interface MacroListProps {
  readonly ticketKey: TicketKey;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (macro: MacroTitle) => void;
}

/** The macros by their titles, narrowed by typing. Enter takes the first. */
export function MacroList({ ticketKey, typed, onType, onChoose }: MacroListProps) {
  const { panel } = usePanel();
  const { data: macros, isError } = useQuery(macrosQuery(panel, ticketKey), panel.queries);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [macros]);
  if (isError) return <main className="panel-main panel-body"><StateAnswer title={say('macros.unreadable')} detail={say('macros.unreadableDetail', { console: nameConsole(ticketKey.console) })} /></main>;
  if (macros === undefined) return <main className="panel-main panel-body" aria-busy="true"><p className="muted">{say('macros.reading')}</p></main>;
  if (macros.length === 0) return <main className="panel-main panel-body"><StateAnswer title={say('macros.none')} /></main>;
  const shown = matchMacros(macros, typed);
  return (
    <main className="panel-main panel-body macros">
      <label className="input">
        <Icon of={Search} small />
        <input ref={field} type="search" placeholder={say('macros.find')} aria-label={say('macros.find')} value={typed} onChange={(event) => onType(event.target.value)} onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          // Otherwise the same Enter would press the Back button of the macro, which has the focus by then.
          event.preventDefault();
          if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus();
          else if (shown[0] !== undefined) onChoose(shown[0]);
        }} />
      </label>
      {shown.length === 0 && <p className="muted">{say('triage.nothingMatches')}</p>}
      <ul ref={list} className="macro-list" aria-label={say('macros.title')} onKeyDown={(event) => moveFocus(event, 'button')}>
        {shown.map((macro) => (
          <li key={macro.id}><button type="button" className="menu-item" dir="auto" onClick={() => onChoose(macro)}>{macro.title.split('::').join(' › ')}</button></li>
        ))}
      </ul>
    </main>
  );
}
