import { useState } from 'react';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { decide } from '../control/decide.ts';
import { moveFocus } from '../parts/move-focus.ts';
import { Section } from '../parts/section.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { formatDuration } from '../words/format-duration.ts';
import { SourceRow } from './source-row.tsx';
import { say } from '../words/say.ts';

interface SourcesSectionProps {
  readonly view: TicketView;
  readonly order: readonly FoundSource[];
  readonly open: string | null;
  readonly isSought: boolean;
  readonly on: readonly string[];
  readonly claim: DraftSentence | null;
  readonly onOpen: (passageId: string | null) => void;
  readonly onPoint: (passageId: string | null) => void;
}

const shownFirst = 5;

/** Where the draft's words come from. The rest of the list waits behind one line. */
export function SourcesSection({ view, order, open, isSought, on, claim, onOpen, onPoint }: SourcesSectionProps) {
  const { panel } = usePanel();
  const [isLong, setLong] = useState(false);
  const { run, decisions } = view;
  if (run === null || order.length === 0) return null;
  const cited = new Set(run.sentences.flatMap((sentence) => sentence.citations));
  const least = order.findLastIndex((source) => cited.has(source.passageId) || source.passageId === open) + 1;
  const shown = isLong ? order : order.slice(0, Math.max(least, run.end === null ? 2 : Math.min(shownFirst, order.length)));
  const found = run.phase === 'open' && run.sourcesAt !== null ? say('source.foundIn', { duration: formatDuration(run.sourcesAt - run.startedAt) }) : undefined;
  return (
    <Section title={say('source.title')} count={order.length} end={found}>
      <ol className="sources" onKeyDown={(event) => moveFocus(event, '.source-row')}>
        {shown.map((source, position) => (
          <SourceRow
            key={source.passageId} number={position + 1} source={source} isOpen={open === source.passageId} isOn={on.includes(source.passageId)} isSought={isSought && open === source.passageId}
            isAccepted={decisions.accepted.includes(source.passageId)} isUsed={cited.has(source.passageId)} claim={claim} onPoint={onPoint}
            onToggle={() => onOpen(open === source.passageId ? null : source.passageId)}
            onAccept={(accepted) => (accepted ? void decide.acceptSource(panel, view, source.passageId) : decide.leaveSource(panel, view, source.passageId))}
          />
        ))}
      </ol>
      {shown.length < order.length && <button type="button" className="link-button show-more" onClick={() => setLong(true)}>{say('source.showMore', { count: order.length - shown.length })}</button>}
    </Section>
  );
}
