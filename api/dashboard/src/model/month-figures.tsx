import { formatDollars } from '../format/format-dollars.ts';
import { countOf, formatCount, formatShare } from '../format/format-share.ts';
import { formatDay } from '../format/format-time.ts';
import { Definition } from '../parts/definition.tsx';
import type { ModelUse } from '../queries/model-use.ts';

const estimate = 'Where an endpoint doesn’t count tokens, each four bytes sent and written are taken for one, rounded up, at the price that is set. A call that was turned away costs nothing.';

/** What models cost this month beside its limit, with what of it is an estimate, and how many drafts they had no part in. */
export function MonthFigures({ use: { month, week: { drafts } } }: { use: ModelUse }) {
  const { budget, cents, counted, estimated } = month;
  const without = drafts.without.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="figures" aria-label="This month">
      <div className="figure lead">
        <span className="name">Spent since {formatDay(month.from)} (UTC)</span>
        <span className="value">{formatDollars(cents)}{budget !== null && <small>of {formatDollars(budget)}</small>}</span>
        <span className="base">n = {countOf(month.calls, 'call')}{budget !== null && budget > 0 && `, ${formatShare(cents / budget)} of the limit`}</span>
        {budget === null && <span className="verdict">No limit is set. MODEL_MONTHLY_BUDGET on the server sets one.</span>}
      </div>
      <div className="figure">
        <span className="name">Counted</span>
        <span className="value">{formatDollars(counted.cents)}</span>
        <span className="base">n = {formatCount(counted.calls)}, tokens by the provider’s count</span>
      </div>
      <div className="figure">
        <span className="name">Estimated <Definition name="estimated" text={estimate} /></span>
        <span className="value">{formatDollars(estimated.cents)}</span>
        <span className="base">n = {formatCount(estimated.calls)}, where nobody counts</span>
      </div>
      <div className="figure">
        <span className="name">Drafts without the model</span>
        <span className="value">{formatCount(without)}<small>of {formatCount(drafts.n)}</small></span>
        <span className="base">the last 7 days</span>
      </div>
    </section>
  );
}
