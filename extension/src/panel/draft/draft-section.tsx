import type { FoundSource } from '@countersign/shared/assist/source';
import { decide } from '../control/decide.ts';
import { Section } from '../parts/section.tsx';
import type { Run, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { countClaims } from './count-claims.ts';
import { DraftText } from './draft-text.tsx';
import { fillSentence } from './fill-sentence.ts';
import { isUnlocked } from './is-unlocked.ts';
import { RateDraft } from './rate-draft.tsx';
import { RatingReasons } from './rating-reasons.tsx';
import { say } from '../words/say.ts';

interface DraftSectionProps {
  readonly view: TicketView;
  readonly run: Run;
  readonly sources: ReadonlyMap<string, { readonly number: number; readonly source: FoundSource }>;
  readonly on: number | null;
  readonly onPoint: (index: number | null) => void;
  readonly onOpen: (index: number, passageId: string) => void;
}

/** The one sheet of paper in the panel: what can be inserted, and below it what Insert will leave out. */
export function DraftSection({ view, run, sources, on, onPoint, onOpen }: DraftSectionProps) {
  const isOpen = run.phase === 'open' && run.end === null;
  const shown = run.sentences.filter((sentence) => isUnlocked(sentence, view)).map((sentence) => fillSentence(sentence, view));
  const { claims, supported } = countClaims(view);
  const end = isOpen ? say('draft.writing') : claims > 0 ? say('draft.supported', claims, { supported }) : undefined;
  return (
    <Section title={say('draft.title')} tag={run.start?.fallback === undefined ? undefined : say('draft.quoted')} end={end}>
      <div className="draft">
        <DraftText sentences={shown} language={run.start?.language ?? 'und'} kept={view.decisions.kept} on={on} isOpen={isOpen} sources={sources} onPoint={onPoint} onOpen={onOpen} />
        <DraftFoot view={view} run={run} isOpen={isOpen} onOpen={onOpen} />
      </div>
    </Section>
  );
}

function DraftFoot({ view, run, isOpen, onOpen }: Pick<DraftSectionProps, 'view' | 'run' | 'onOpen'> & { readonly isOpen: boolean }) {
  const { panel } = usePanel();
  if (isOpen) return <div className="draft-foot">{say('draft.checkedFirst')}</div>;
  if (run.end === null) return <div className="draft-foot">{say('draft.stopped')}</div>;
  const unsupported = run.sentences.filter((sentence) => sentence.status === 'unsupported' && isUnlocked(sentence, view));
  const leftOut = unsupported.filter((sentence) => !view.decisions.kept.includes(sentence.index));
  const locked = run.sentences.filter((sentence) => !isUnlocked(sentence, view));
  const suggestionId = run.start?.suggestionId;
  const setKept = (keep: boolean): void => decide.keepSentences(panel, view, keep ? unsupported.map((sentence) => sentence.index) : []);
  const internal = locked[0]?.citations[0];
  return (
    <>
      <div className="draft-foot">
        <span>
          {leftOut.length > 0 && <>{say('draft.leavesOut', leftOut.length)} <button type="button" className="link-button" onClick={() => setKept(true)}>{say('draft.keep', leftOut.length)}</button></>}
          {leftOut.length === 0 && unsupported.length > 0 && <>{say('draft.keepsUnsupported', unsupported.length)} <button type="button" className="link-button" onClick={() => setKept(false)}>{say('draft.leaveOut')}</button></>}
          {unsupported.length === 0 && internal !== undefined && <>{say('draft.internalLeftOut', locked.length)} <button type="button" className="link-button" onClick={() => onOpen(locked[0]!.index, internal)}>{say('draft.readSource')}</button></>}
          {unsupported.length === 0 && internal === undefined && run.start?.engine === 'built-in' && say('draft.ownWords')}
        </span>
        {suggestionId !== undefined && <span className="end"><RateDraft view={view} suggestionId={suggestionId} /></span>}
      </div>
      {suggestionId !== undefined && view.decisions.rating === 'down' && <div className="draft-reasons"><RatingReasons view={view} suggestionId={suggestionId} /></div>}
    </>
  );
}
