import { FileText, Minus } from 'lucide-react';
import type { AssistEventData } from '@countersign/shared/assist/assist-event';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/section.tsx';
import { formatNumber } from '../words/format-number.ts';
import { say } from '../words/say.ts';

type Abstained = Extract<AssistEventData<'draft-end'>, { outcome: 'abstained' }>;

/** No draft, what is missing for one, and what came nearest. */
export default function AbstainedAnswer({ end }: { readonly end: Abstained }) {
  return (
    <>
      <section className="answer" aria-label={say('status.noDraft')}>
        <h2 className="answer-title" tabIndex={-1} data-state-title>{say('answer.abstained')}</h2>
        <p className="muted">{say('answer.abstainedDetail')}</p>
        {end.missing.length > 0 && (
          <div>
            <h3>{say('answer.missing')}</h3>
            <ul className="bullets">{end.missing.map((one) => <li key={one}><Icon of={Minus} /><span>{one}</span></li>)}</ul>
          </div>
        )}
      </section>
      {end.nearest.length > 0 && (
        <Section title={say('answer.nearest')}>
          <ul className="rows">
            {end.nearest.map((one) => (
              <li key={one.documentId}><Icon of={FileText} /><span>{one.title}</span><span className="end num">{say('answer.match', { score: formatNumber(one.score, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) })}</span></li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
