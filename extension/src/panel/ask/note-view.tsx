import { Info, RefreshCw } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { say, type PlainKey } from '../words/say.ts';
import { sayFallback } from '../words/say-fallback.ts';
import { AnswerActions } from './answer-actions.tsx';
import { AnswerSources } from './answer-sources.tsx';
import { AnswerText } from './answer-text.tsx';
import type { AskNote } from './ask-notes.ts';
import { NothingCovers } from './nothing-covers.tsx';
import { citedSources } from './read-answer.ts';

interface NoteViewProps {
  readonly view: TicketView | null;
  readonly note: AskNote;
  readonly onAgain: () => void;
  readonly onAccept: (accepted: readonly string[]) => void;
}

const troubles: Partial<Record<AskNote['phase'], PlainKey>> = { failed: 'ask.failed', offline: 'ask.offline', stopped: 'ask.stopped' };

/** One question as a heading, its answer with citations, and where each sentence stands. */
export function NoteView({ view, note, onAgain, onAccept }: NoteViewProps) {
  const heading = useId();
  const [open, setOpen] = useState<string | null>(null);
  const sources = useMemo(() => citedSources(note), [note.sources, note.sentences]);
  const trouble = troubles[note.phase];
  const claim = note.sentences.find(({ citations }) => open !== null && citations.includes(open)) ?? null;
  return (
    <section className="qa" aria-labelledby={heading} aria-busy={note.phase === 'open'}>
      <h2 className="question" id={heading} dir="auto">{note.question}</h2>
      {note.start?.fallback !== undefined && <Notice icon={Info}><p>{sayFallback(note.start.fallback, 'fallback.answer')}</p></Notice>}
      {note.phase === 'open' && note.sentences.length === 0 && <p className="muted">{say('ask.looking')}</p>}
      {note.sentences.length > 0 && <AnswerText note={note} sources={sources} onOpen={(passageId) => setOpen(open === passageId ? null : passageId)} />}
      {note.end?.outcome === 'abstained' && <NothingCovers nearest={note.end.nearest} only={note.only} />}
      {note.end?.outcome === 'answered' && note.end.leftOut > 0 && <p className="muted">{say('ask.leftOutByRule', note.end.leftOut)}</p>}
      {note.end?.outcome === 'answered' && note.end.isCut && <p className="muted">{say('fallback.cut')}</p>}
      {trouble !== undefined && (
        <div className="actions">
          <p className="muted">{say(trouble)}</p>
          <button type="button" className="button small" onClick={onAgain}><Icon of={RefreshCw} small />{say('ask.again')}</button>
        </div>
      )}
      {note.phase !== 'open' && note.sentences.length > 0 && <AnswerActions view={view} note={note} onReadSource={setOpen} />}
      <AnswerSources sources={sources} accepted={note.accepted} open={open} claim={claim} onOpen={setOpen} onAccept={onAccept} />
    </section>
  );
}
