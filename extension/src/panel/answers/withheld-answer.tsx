import { OctagonX } from 'lucide-react';
import type { AssistEventData } from '@countersign/shared/assist/assist-event';
import type { Finding } from '@countersign/shared/policy/finding';
import { paragraphs } from '../draft/paragraphs.ts';
import { sortFindings } from '../findings/sort-findings.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';

type Withheld = Extract<AssistEventData<'draft-end'>, { outcome: 'withheld' }>;

/** Why there is no draft. Its words are in the document only while the agent holds the fold open, and nothing here inserts them. */
export function WithheldAnswer({ end, findings, language }: { readonly end: Withheld; readonly findings: readonly Finding[]; readonly language: string }) {
  const [worst] = sortFindings(findings.filter((finding) => finding.severity === 'block'));
  return (
    <section className="section" aria-label="Draft withheld">
      <article className="finding block" data-severity="block">
        <h2 className="finding-head" tabIndex={-1} data-state-title><Icon of={OctagonX} /><span>Draft withheld: it broke a blocking rule</span></h2>
        {worst !== undefined && (
          <div className="finding-body">
            <dl>
              {worst.clause !== '' && <><dt>Clause</dt><dd>{worst.clause}</dd></>}
              <dt>Why</dt><dd>{worst.explanation}</dd>
              {(worst.suggestion ?? '') !== '' && <><dt>Instead</dt><dd>“{worst.suggestion}”</dd></>}
            </dl>
          </div>
        )}
      </article>
      <Fold title="Read the withheld draft" end="can’t be inserted">
        {() => (
          <div className="draft is-withheld" lang={language} dir="auto">
            <div className="draft-text">
              {paragraphs(end.sentences).map((lines) => (
                <p key={lines[0]![0]!.index}>{lines.map((line, position) => <span key={line[0]!.index}>{position > 0 && <br />}{line.map((sentence) => sentence.text).join(' ')}</span>)}</p>
              ))}
            </div>
          </div>
        )}
      </Fold>
    </section>
  );
}
