import { useId } from 'react';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { draftFromPaste, pasteName } from '../../health/draft-from-paste.ts';
import type { Paste } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import { usePanel } from '../use-panel.ts';
import '../styles/paste.css';

const longest = 200_000;

/** Where a page can't be read: the agent pastes the conversation and gets a draft for it. The words stay in the panel until they are used. */
export function PasteTicket({ of }: { readonly of: TicketKey | undefined }) {
  const { panel, state } = usePanel();
  const [words, number, hint] = [useId(), useId(), useId()];
  const name = pasteName(of);
  const paste = state.pastes[name] ?? { text: '', id: '' };
  const isEmpty = paste.text.trim() === '';
  const change = (part: Partial<Paste>): void => panel.store.dispatch({ type: 'pasting', name, paste: { ...paste, ...part } });
  return (
    <form className="paste" onSubmit={(event) => { event.preventDefault(); if (!isEmpty) draftFromPaste(panel, of, paste); }}>
      <label className="paste-label" htmlFor={words}>{say('paste.conversation')}</label>
      <textarea id={words} className="input paste-words" value={paste.text} rows={8} maxLength={longest} spellCheck={false} aria-describedby={hint} onChange={(event) => change({ text: event.target.value })} />
      <p className="muted" id={hint}>{say('paste.hint')}</p>
      {of === undefined && (
        <>
          <label className="paste-label" htmlFor={number}>{say('paste.number')}</label>
          <input id={number} className="input" value={paste.id} maxLength={64} onChange={(event) => change({ id: event.target.value })} />
        </>
      )}
      <div className="actions"><button type="submit" className="button primary" aria-disabled={isEmpty}>{say('paste.make')}</button></div>
    </form>
  );
}
