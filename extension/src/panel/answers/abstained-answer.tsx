import { FileText, Minus } from 'lucide-react';
import type { AssistEventData } from '@countersign/shared/assist/assist-event';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';

type Abstained = Extract<AssistEventData<'draft-end'>, { outcome: 'abstained' }>;

/** No draft, what is missing for one, and what came nearest. */
export function AbstainedAnswer({ end }: { readonly end: Abstained }) {
  return (
    <>
      <section className="answer" aria-label="No draft">
        <h2 className="answer-title" tabIndex={-1} data-state-title>Nothing in your knowledge covers this</h2>
        <p className="muted">So there is no draft. An answer would have to be made up.</p>
        {end.missing.length > 0 && (
          <div>
            <h3>What is missing</h3>
            <ul className="bullets">{end.missing.map((one) => <li key={one}><Icon of={Minus} /><span>{one}</span></li>)}</ul>
          </div>
        )}
      </section>
      {end.nearest.length > 0 && (
        <Section title="Nearest, but not an answer">
          <ul className="rows">
            {end.nearest.map((one) => (
              <li key={one.documentId}><Icon of={FileText} /><span>{one.title}</span><span className="end num">match {one.score.toLocaleString(navigator.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</span></li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
