import { Lock, LockOpen } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { Icon } from '../parts/icon.tsx';
import { formatDay, formatTime } from '../words/format-time.ts';
import { say, type PlainKey } from '../words/say.ts';

const AcceptDialog = lazy(() => import('./accept-dialog.tsx'));
const Passage = lazy(() => import('./passage.tsx'));

interface SourceRowProps {
  readonly number: number;
  readonly source: FoundSource;
  readonly isOpen: boolean;
  readonly isOn: boolean;
  /** Opened from a sentence above, so it comes into view. */
  readonly isSought: boolean;
  readonly isAccepted: boolean;
  readonly isUsed: boolean;
  /** The sentence whose support is marked. */
  readonly claim: DraftSentence | null;
  readonly onToggle: () => void;
  readonly onPoint: (passageId: string | null) => void;
  readonly onAccept: (accepted: boolean) => void;
}

const kinds: Record<FoundSource['kind'], PlainKey> = { article: 'source.article', macro: 'source.macro', file: 'source.file', ticket: 'source.ticket', record: 'source.record' };

/** One source: number, title, place, date. An internal one is locked until the agent has read and accepted it. */
export function SourceRow({ number, source, isOpen, isOn, isSought, isAccepted, isUsed, claim, onToggle, onPoint, onAccept }: SourceRowProps) {
  const [isReading, setReading] = useState(false);
  const read = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => { if (isSought) row.current?.scrollIntoView({ block: 'nearest' }); }, [isSought]);
  const isInternal = source.visibility === 'internal';
  const path = [say(kinds[source.kind]), ...source.heading.split(' > ').filter((part) => part !== '')].join(' › ');
  return (
    <li ref={row} className={`source${isInternal ? ' internal' : ''}`} onMouseEnter={() => onPoint(source.passageId)} onMouseLeave={() => onPoint(null)}>
      <button type="button" className="source-row" data-source={number} aria-expanded={isOpen} onClick={onToggle}>
        <span className={`cite${isInternal ? ' internal' : ''}${isOn ? ' is-on' : ''}`}>{number}</span>
        <span className="source-title" title={source.title}><bdi>{source.title}</bdi></span>
        <span className="source-side">{isInternal ? <span className="tag caution"><Icon of={isAccepted ? LockOpen : Lock} />{isAccepted ? say('source.internalAccepted') : say('source.internal')}</span> : source.readAt ? say('source.readAt', { time: formatTime(source.readAt) }) : formatDay(source.updated)}</span>
        <span className="source-path" title={path}>{path}</span>
      </button>
      {isOpen && <Suspense><Passage source={source} claim={claim} /></Suspense>}
      {isInternal && !isAccepted && (
        <div className="locked-note">
          <span>{say('source.locked')}</span>
          <button ref={read} type="button" className="button small" aria-haspopup="dialog" aria-expanded={isReading} aria-label={say('source.readNamed', { title: source.title })} onClick={() => setReading(true)}>{say('source.read')}</button>
        </div>
      )}
      {isInternal && isAccepted && !isUsed && <p className="locked-note">{say('source.acceptedUnused')}</p>}
      {isReading && <Suspense><AcceptDialog anchor={read} source={source} onClose={() => setReading(false)} onAccept={() => { setReading(false); onAccept(true); }} onLeave={() => { setReading(false); onAccept(false); }} /></Suspense>}
    </li>
  );
}
