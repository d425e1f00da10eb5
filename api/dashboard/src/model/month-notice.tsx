import { TriangleAlert } from 'lucide-react';
import { formatDollars } from '../format/format-dollars.ts';
import { countOf } from '../format/format-share.ts';
import { formatDay } from '../format/format-time.ts';
import type { ModelUse } from '../queries/model-use.ts';

/** What the month's figures mean for the agents: the limit is reached, or nobody can know when it will be. */
export function MonthNotice({ month }: { month: ModelUse['month'] }) {
  if (month.isReached && month.budget !== null) {
    return (
      <div className="notice caution" role="status">
        <TriangleAlert className="icon" aria-hidden />
        <div>
          <p>This month’s limit of {formatDollars(month.budget)} is reached. The built-in engine alone answers until {formatDay(month.until)} (UTC), and agents are told so.</p>
          <p>MODEL_MONTHLY_BUDGET on the server is the limit.</p>
        </div>
      </div>
    );
  }
  if (month.unpriced === 0) return null;
  return (
    <div className="notice" role="status">
      <p>What {countOf(month.unpriced, 'call')} cost isn’t known and isn’t in these figures{month.budget === null ? '' : ', nor held against the limit'}. MODEL_PRICE and EMBEDDING_PRICE on the server say what calls cost from then on.</p>
    </div>
  );
}
