import { FindingList } from '../parts/finding-list.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { formatDuration } from '../format/format-time.ts';
import { DraftSheet } from './draft-sheet.tsx';
import { Trail } from './trail.tsx';
import type { Rehearsal } from './rehearsal.ts';

const outcomes = { drafted: ['Drafted', 'kept'], abstained: ['Abstained', ''], withheld: ['Withheld', 'block'] } as const;
const fallbacks: Readonly<Record<NonNullable<NonNullable<Rehearsal['start']>['fallback']>, string>> = {
  'model-busy': 'The model takes no more requests for now. This draft is quoted from your knowledge.',
  'model-refuses': 'The model refuses our requests. The page Model says why. This draft is quoted from your knowledge.',
  'model-declined': 'The model declined this ticket. This draft is quoted from your knowledge.',
  'model-down': "The model isn't answering. This draft is quoted from your knowledge.",
  'model-slow': "The model didn't answer in time. This draft is quoted from your knowledge.",
  'over-budget': "This month's model budget is used up. This draft is quoted from your knowledge.",
  'redaction-failed': "Personal data couldn't be masked safely, so the model wasn't asked.",
  'invalid-output': "The model's answer couldn't be read. This draft is quoted from your knowledge.",
};

/** The right side: steps with their milliseconds, then the draft as an agent would see it. */
export function RehearsalView({ rehearsal, isRunning }: { rehearsal: Rehearsal; isRunning: boolean }) {
  const { done, end, start } = rehearsal;
  const outcome = end && outcomes[end.outcome];
  return (
    <section className="block" aria-label="Result" aria-busy={isRunning}>
      <div className="block-head">
        <h2>{done ? formatDuration(done.timingsMs['total'] ?? 0) : 'Running'}</h2>
        <span className="about">{start ? (start.engine === 'built-in' ? 'built-in engine' : 'model') : ''}{rehearsal.passagesSearched > 0 ? `, ${rehearsal.passagesSearched} passages` : ''}</span>
        {outcome && <span className={`tag end ${outcome[1]}`}>{outcome[0]}</span>}
      </div>
      {rehearsal.error && <p role="alert" className="notice block">{rehearsal.error}</p>}
      {start?.fallback && <p className="notice caution">{fallbacks[start.fallback]}</p>}
      {end?.outcome === 'drafted' && end.isCut && <p className="notice caution">The model stopped before the end: the rest of the draft is missing.</p>}
      <Trail rehearsal={rehearsal} />
      {end?.outcome === 'abstained' ? (
        <div className="sheet">
          <h3>Nothing in your knowledge covers this</h3>
          <p>So there is no draft. An answer would have to be made up.</p>
          {end.missing.length > 0 && <><p className="muted">What is missing</p><ul className="missing">{end.missing.map((item) => <li key={item}>{item}</li>)}</ul></>}
        </div>
      ) : end?.outcome === 'withheld' ? (
        <>
          <p className="notice block">Draft withheld: it broke a blocking rule</p>
          <details><summary>Read the withheld draft, can't be inserted</summary><DraftSheet sentences={end.sentences} sources={rehearsal.sources} language={start?.language} /></details>
        </>
      ) : rehearsal.sentences.length > 0 && <DraftSheet sentences={rehearsal.sentences} sources={rehearsal.sources} language={start?.language} />}
      {rehearsal.findings.length > 0 && <FindingList findings={rehearsal.findings} />}
      {rehearsal.sources.length > 0 && <SourceList sources={rehearsal.sources} cited={new Set(rehearsal.sentences.flatMap((sentence) => sentence.citations))} />}
    </section>
  );
}
