import { formatNumber } from '../words/format-number.ts';
import { say } from '../words/say.ts';

/** A ticket that gets no suggestion, so that what suggestions change can be seen. */
export default function ComparisonAnswer({ share }: { readonly share: number }) {
  const oneIn = share > 0 ? Math.round(1 / share) : 0;
  return (
    <section className="answer" aria-label={say('answer.comparisonRegion')}>
      <h2 className="answer-title" tabIndex={-1} data-state-title>{say('answer.comparison')}</h2>
      <p className="muted">{oneIn > 1 ? say('answer.comparisonDetail', { count: formatNumber(oneIn) }) : say('answer.comparisonSome')}</p>
    </section>
  );
}
