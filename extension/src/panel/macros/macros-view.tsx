import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nameTicket } from '@countersign/shared/ticket/ticket-key';
import type { MacroTitle } from '../../consoles/console-macros.ts';
import { CollapseButton } from '../frame/panel-header.tsx';
import { StatusLine } from '../frame/status-line.tsx';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { nameConsole } from '../words/name-console.ts';
import { say } from '../words/say.ts';
import { FoundMacro } from './found-macro.tsx';
import { MacroList } from './macro-list.tsx';
import { MacroText } from './macro-text.tsx';
import '../styles/macros.css';

/** The console's own prepared replies: a list to choose from, then what one would write into this ticket. */
export default function MacrosView({ view }: { readonly view: TicketView }) {
  const { panel, state } = usePanel();
  const [chosen, setChosen] = useState<MacroTitle | null>(state.macro);
  const [typed, setTyped] = useState('');
  const back = useRef<HTMLButtonElement>(null);
  const goBack = (): void => (chosen === null || state.macro !== null ? panel.store.dispatch({ type: 'screen', screen: 'reply' }) : setChosen(null));
  useEffect(() => {
    if (chosen !== null) back.current?.focus();
  }, [chosen]);

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key !== 'Escape' || chosen === null || state.macro !== null) return;
    event.preventDefault();
    setChosen(null);
  }

  return (
    <div className="panel-screen" onKeyDown={onKeyDown}>
      <header className="panel-head">
        <button ref={back} type="button" className="icon-button is-back" aria-label={say('receipt.back')} onClick={goBack}><Icon of={ArrowLeft} /></button>
        <h1 className="panel-title">{say('macros.title')}</h1>
        <span className="ticket">#{nameTicket(view.ticket)}</span>
        <CollapseButton />
      </header>
      {chosen === null
        ? <MacroList ticketKey={view.key} typed={typed} onType={setTyped} onChoose={setChosen} />
        : state.macro !== null ? <FoundMacro view={view} macro={state.macro} /> : <MacroText view={view} macro={chosen} />}
      <StatusLine left={[say('page.readWith', { console: nameConsole(view.key.console) })]} right={null} />
    </div>
  );
}
