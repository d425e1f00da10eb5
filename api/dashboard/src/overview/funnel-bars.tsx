import { formatCount } from '../format/format-share.ts';
import { RateText } from '../parts/rate-text.tsx';
import type { Funnel } from '../queries/analytics.ts';

const names = { eligible: 'Eligible', generated: 'Generated', displayed: 'Displayed', inserted: 'Inserted', sent: 'Sent' };

/** Five steps, each a bar from zero and its share of the step before. */
export function FunnelBars({ steps }: { steps: Funnel['steps'] }) {
  const most = Math.max(1, ...steps.map((step) => step.count));
  return (
    <ol className="funnel">
      {steps.map((step) => (
        <li key={step.step}>
          <span title={step.definition}>{names[step.step]}</span>
          <span className="bar"><i style={{ '--of': step.count / most } as React.CSSProperties} /></span>
          <span className="n">{formatCount(step.count)}</span>
          <span className="rate">{step.rate && <RateText rate={step.rate} />}</span>
        </li>
      ))}
    </ol>
  );
}
