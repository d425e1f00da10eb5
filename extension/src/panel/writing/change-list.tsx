import { TriangleAlert } from 'lucide-react';
import type { FactChange, WritingEnd } from '@countersign/shared/writing/writing-result';
import { FindingCard } from '../findings/finding-card.tsx';
import { sortFindings } from '../findings/sort-findings.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';

type Written = Extract<WritingEnd, { outcome: 'written' }>;

/** What the result does not say as the text did, what the team's rules say of it, and what was withheld of it, folded. */
export function ChangeList({ end, text }: { readonly end: Written; readonly text: string }) {
  const findings = end.findings.filter(({ rule }) => !rule.startsWith('built-in.rewriting'));
  if (end.changes.length === 0 && findings.length === 0 && end.withheld.length === 0 && end.notes.length === 0) return null;
  return (
    <div className="stack">
      {end.notes.length > 0 && <p className="muted">{end.notes.join(' ')}</p>}
      {end.changes.length > 0 && (
        <ul className="writing-changes">
          {toldOnce(end.changes).map((change, index) => <li key={index}><Icon of={TriangleAlert} small /><span>{sayChange(change)}</span></li>)}
        </ul>
      )}
      {sortFindings(findings).map((finding) => <FindingCard key={finding.id} finding={finding} text={text} startsOpen={false} />)}
      {end.withheld.length > 0 && (
        <Fold title={say('writing.withheld', end.withheld.length)}>
          {() => end.withheld.map(({ text: sentence, findings: why }, index) => (
            <div key={index} className="writing-withheld"><p>{sentence}</p>{why.map((finding) => <FindingCard key={finding.id} finding={finding} text={null} startsOpen={false} />)}</div>
          ))}
        </Fold>
      )}
    </div>
  );
}

/** What stood in a sentence that was left out goes with it. */
function toldOnce(changes: readonly FactChange[]): readonly FactChange[] {
  const gone = changes.filter(({ change }) => change === 'left-out');
  return changes.filter((one) => one.change !== 'left-out' || !gone.some(({ before }) => before.length > one.before.length && before.includes(one.before)));
}

function sayChange({ change, before, after, explanation }: FactChange): string {
  if (change === 'changed' && before !== '' && after !== '') return say('writing.changed', { before, after });
  if (change === 'added' && after !== '') return say('writing.added', { words: after });
  return change === 'left-out' && before !== '' ? say('writing.leftOut', { words: before }) : explanation;
}
