import { OctagonX } from 'lucide-react';
import type { AssistEventData } from '@countersign/shared/assist/assist-event';
import type { Finding } from '@countersign/shared/policy/finding';
import { paragraphs } from '../draft/paragraphs.ts';
import { sortFindings } from '../findings/sort-findings.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { writeDirection } from '../words/write-direction.ts';
import { say } from '../words/say.ts';

type Withheld = Extract<AssistEventData<'draft-end'>, { outcome: 'withheld' }>;

/** Why there is no draft. Its words are in the document only while the agent holds the fold open, and nothing here inserts them. */
export default function WithheldAnswer({ end, findings, language }: { readonly end: Withheld; readonly findings: readonly Finding[]; readonly language: string }) {
  const [worst] = sortFindings(findings.filter((finding) => finding.severity === 'block'));
  return (
    <section className="section" aria-label={say('answer.withheldRegion')}>
      <article className="finding block" data-severity="block">
        <h2 className="finding-head" tabIndex={-1} data-state-title><Icon of={OctagonX} /><span>{say('answer.withheld')}</span></h2>
        {worst !== undefined && (
          <div className="finding-body">
            <dl>
              {worst.clause !== '' && <><dt>{say('finding.clause')}</dt><dd>{worst.clause}</dd></>}
              <dt>{say('finding.why')}</dt><dd>{worst.explanation}</dd>
              {(worst.suggestion ?? '') !== '' && <><dt>{say('finding.instead')}</dt><dd>{say('finding.quoted', { text: worst.suggestion! })}</dd></>}
            </dl>
          </div>
        )}
      </article>
      <Fold title={say('answer.readWithheld')} end={say('answer.cantInsert')}>
        {() => (
          <div className="draft is-withheld" lang={language === 'und' ? undefined : language} dir={writeDirection(language)}>
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
