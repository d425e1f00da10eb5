import { ArrowUp, Square } from 'lucide-react';
import type { RefObject } from 'react';
import type { AskFilter } from '@countersign/shared/ask/ask-source';
import { Icon } from '../parts/icon.tsx';
import { say, type PlainKey } from '../words/say.ts';

interface AskBarProps {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly typed: string;
  readonly only: AskFilter | null;
  readonly hasTicket: boolean;
  readonly isOpen: boolean;
  readonly onType: (typed: string) => void;
  readonly onOnly: (only: AskFilter | null) => void;
  readonly onAsk: () => void;
  readonly onStop: () => void;
}

const filters: readonly (readonly [AskFilter | null, PlainKey])[] = [
  [null, 'ask.all'], ['article', 'ask.articles'], ['macro', 'ask.macros'], ['file', 'ask.files'], ['ticket', 'ask.solved'], ['message', 'ask.thisTicket'], ['internal', 'ask.internal'],
];

/** Where to look, and the question. Enter asks, Shift+Enter begins a line. */
export function AskBar({ ref, typed, only, hasTicket, isOpen, onType, onOnly, onAsk, onStop }: AskBarProps) {
  const shown = filters.filter(([kind]) => hasTicket || kind !== 'message');
  return (
    <form className="ask-bar" onSubmit={(event) => { event.preventDefault(); onAsk(); }}>
      <div className="chips" role="group" aria-label={say('ask.from')}>
        {shown.map(([kind, key]) => <button key={key} type="button" className="filter" aria-pressed={only === kind} onClick={() => onOnly(kind)}>{say(key)}</button>)}
      </div>
      <div className="ask-input">
        <textarea
          ref={ref} rows={2} dir="auto" maxLength={1000} value={typed} aria-label={say('ask.question')} placeholder={say(hasTicket ? 'ask.placeholder' : 'ask.placeholderKnowledge')}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onAsk();
          }}
        />
        {isOpen
          ? <button type="button" className="icon-button" aria-label={say('bar.stop')} title={say('bar.withKeys', { action: say('bar.stop'), keys: 'Esc' })} onClick={onStop}><Icon of={Square} small /></button>
          : <button type="submit" className="icon-button" aria-disabled={typed.trim() === ''} aria-label={say('header.ask')} title={say('bar.withKeys', { action: say('header.ask'), keys: '↵' })}><Icon of={ArrowUp} /></button>}
      </div>
    </form>
  );
}
