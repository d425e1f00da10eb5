import type { Summary } from '@countersign/shared/assist/summary';
import { Section } from '../parts/section.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import { PartlyRead } from './partly-read.tsx';
import { statementsOf } from './statements-of.ts';
import { Statement } from './statement.tsx';
import { useFreshSummary } from './use-fresh-summary.ts';
import { useRoom } from './use-room.ts';

/** The thread in one paragraph of at most five lines, the rest behind a button; each statement ends with the times of its messages, which lead there. A message that arrives makes it new. */
export function SummarySection({ view, summary }: { readonly view: TicketView; readonly summary: Summary }) {
  const statements = statementsOf(summary);
  const { paragraph, out, showAll } = useRoom(summary, statements.length);
  useFreshSummary(view);

  if (statements.length === 0) return null;
  return (
    <Section title={say('summary.title')} className="summary">
      <p ref={paragraph}>
        {statements.filter(({ rank }) => rank >= out).map((statement) => <Statement key={statement.kind + statement.text} view={view} statement={statement} />)}
        {out > 0 && <button type="button" className="link-button" aria-expanded="false" onClick={showAll}>{say('summary.more', out)}</button>}
      </p>
      <PartlyRead view={view} />
    </Section>
  );
}
