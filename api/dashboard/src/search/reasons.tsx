import type { ExplainedHit } from '../queries/search.ts';

type HitReasons = NonNullable<ExplainedHit['reasons']>;

const fields = { title: 'title', heading: 'heading', body: 'text', askedAs: 'asked as', document: 'rest of the document' } as const;
const parts = [
  ['passage', 'Its own words'], ['document', 'Its document'], ['askedAs', 'Asked as'], ['vector', 'Meaning'], ['boost', 'Learned from use'], ['freshness', 'Freshness'], ['repeated', 'Document already listed'],
] as const;
const mostTerms = 8;

/** The parts of a hit's score, and the words that made them. */
export function Reasons({ reasons }: { reasons: HitReasons }) {
  const shown = parts.flatMap(([part, name]) => (reasons[part] ? [{ name, value: reasons[part] }] : []));
  const most = Math.max(0.001, ...shown.map(({ value }) => Math.abs(value)));
  return (
    <div className="reasons">
      <dl>
        {shown.map(({ name, value }) => (
          <div key={name}><dt>{name}</dt><dd><span className="reason-bar" data-less={value < 0} style={{ '--of': Math.abs(value) / most } as React.CSSProperties} /><span className="num">{value < 0 ? '−' : ''}{Math.abs(value).toFixed(2)}</span></dd></div>
        ))}
      </dl>
      <ul className="terms" aria-label="Words that matched">
        {reasons.terms.slice(0, mostTerms).map(({ term, field, score }) => (
          <li key={`${term} ${field}`}><b>{term}</b> <span className="muted">{fields[field]} {score.toFixed(2)}</span></li>
        ))}
        {reasons.terms.length > mostTerms && <li className="muted">and {reasons.terms.length - mostTerms} more</li>}
      </ul>
    </div>
  );
}
