import { lazy, Suspense, useMemo, useState } from 'react';
import { ReadingSkeleton } from './answers/reading-skeleton.tsx';
import { StateAnswer } from './answers/state-answer.tsx';
import { DraftSection } from './draft/draft-section.tsx';
import { numberSources } from './draft/number-sources.ts';
import { FindingsSection } from './findings/findings-section.tsx';
import { PanelNotice } from './frame/panel-notice.tsx';
import { SourcesSection } from './sources/sources-section.tsx';
import { lostFields } from './state/lost-fields.ts';
import type { PanelState, TicketView } from './state/panel-state.ts';
import { SummarySection } from './summary/summary-section.tsx';
import { TriageSection } from './triage/triage-section.tsx';
import { sourceKeys } from './source-keys.ts';
import { say } from './words/say.ts';

const AbstainedAnswer = lazy(() => import('./answers/abstained-answer.tsx'));
const AlsoFound = lazy(() => import('./also/also-found.tsx'));
const ComparisonAnswer = lazy(() => import('./answers/comparison-answer.tsx'));
const DegradedRows = lazy(() => import('./answers/degraded-rows.tsx'));
const OfflineRows = lazy(() => import('./answers/offline-rows.tsx'));
const RecordRows = lazy(() => import('./answers/record-rows.tsx'));
const WithheldAnswer = lazy(() => import('./answers/withheld-answer.tsx'));
const TypedSection = lazy(() => import('./typed/typed-section.tsx'));
const WritingSection = lazy(() => import('./writing/writing-section.tsx'));
const SentView = lazy(() => import('./sent/sent-view.tsx'));

/** One ticket, top to bottom: notice, triage, summary, what is typed, the draft or what stands in its place, findings, sources. */
export function ReplyView({ state, view }: { readonly state: PanelState; readonly view: TicketView }) {
  const { run } = view;
  const [pointed, setPointed] = useState<number | null>(null);
  const [pointedSource, setPointedSource] = useState<string | null>(null);
  const [open, setOpen] = useState<{ readonly passageId: string; readonly sentence: number | null } | null>(null);
  const { order, numbers } = useMemo(() => (run === null ? { order: [], numbers: new Map<string, number>() } : numberSources(run)), [run]);
  const sources = useMemo(() => new Map(order.map((source) => [source.passageId, { number: numbers.get(source.passageId)!, source }])), [order, numbers]);
  const onSourceKey = sourceKeys(order, (passageId) => setOpen({ passageId, sentence: null }));

  const sentence = run?.sentences.find((one) => one.index === (pointed ?? open?.sentence ?? null)) ?? null;
  const claim = sentence ?? run?.sentences.find((one) => open !== null && one.citations.includes(open.passageId)) ?? null;
  const on = sentence?.citations ?? (pointedSource === null ? [] : [pointedSource]);
  const onSentence = sentence?.index ?? run?.sentences.find((one) => pointedSource !== null && one.citations.includes(pointedSource))?.index ?? null;
  const findings = run?.findings ?? [];
  const blocking = findings.filter((finding) => finding.severity === 'block');
  const isDraftShown = run !== null && run.comparison === null && !view.decisions.dismissed && (run.sentences.length > 0 || (run.phase === 'open' && run.start !== null && run.end === null));
  const openPassage = (index: number, passageId: string): void => setOpen(open?.passageId === passageId && open.sentence === index ? null : { passageId, sentence: index });
  const draft = isDraftShown && <DraftSection view={view} run={run} sources={sources} on={onSentence} onPoint={setPointed} onOpen={openPassage} />;

  return (
    <>
      <PanelNotice state={state} view={view} />
      {run?.triage != null && <TriageSection view={view} triage={run.triage} />}
      {view.sent === null && run?.summary != null && <SummarySection view={view} summary={run.summary} />}
      {lostFields(view).length > 0 && view.sent === null && <Suspense><DegradedRows view={view} /></Suspense>}
      {state.offline !== null && <Suspense><OfflineRows draftAt={run?.end?.outcome === 'drafted' ? run.endedAt : null} /></Suspense>}
      {view.typed !== null && <Suspense><TypedSection view={view} typed={view.typed} /></Suspense>}
      {view.sent !== null && <Suspense><SentView view={view} sent={view.sent} /></Suspense>}
      {view.sent === null && (
        <>
          {run?.phase === 'open' && run.triage === null && <ReadingSkeleton />}
          <Suspense>
            {run?.comparison != null && <ComparisonAnswer share={run.comparison.share} />}
            {run?.end?.outcome === 'abstained' && !view.decisions.dismissed && <AbstainedAnswer end={run.end} />}
            {run?.end?.outcome === 'withheld' && !view.decisions.dismissed && <WithheldAnswer key={run.token} end={run.end} findings={findings} language={run.start?.language ?? 'und'} />}
          </Suspense>
          {run?.phase === 'complete' && run.end === null && run.comparison === null && <StateAnswer title={say('answer.switchedOff')} detail={say('answer.checksStayOn')} />}
          {run?.phase === 'failed' && run.end === null && state.offline === null && <StateAnswer title={say('answer.failed')} detail={say('answer.failedDetail')} />}
          {run?.end?.outcome === 'drafted' && !view.decisions.dismissed && <FindingsSection view={view} findings={blocking} />}
          <div className="linked" onKeyDown={onSourceKey}>
            {view.writing === null ? draft : <Suspense fallback={draft}><WritingSection view={view} writing={view.writing} sources={sources} onOpen={openPassage}>{draft}</WritingSection></Suspense>}
            {view.decisions.dismissed && <p className="muted">{say('draft.dismissed')}</p>}
            {run?.end?.outcome === 'drafted' && !view.decisions.dismissed && <FindingsSection view={view} findings={findings.filter((finding) => finding.severity !== 'block')} />}
            {run?.lookups && <Suspense><RecordRows lookups={run.lookups} /></Suspense>}
            {run?.end?.outcome !== 'abstained' && (
              <SourcesSection view={view} order={order} open={open?.passageId ?? null} isSought={open?.sentence != null} on={on} claim={claim} onPoint={setPointedSource} onOpen={(passageId) => setOpen(passageId === null ? null : { passageId, sentence: null })} />
            )}
            {run?.phase === 'complete' && <Suspense><AlsoFound view={view} /></Suspense>}
          </div>
        </>
      )}
    </>
  );
}
