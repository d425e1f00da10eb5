import { Link, useLocation, useSearch } from 'wouter';
import { formatCount } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import type { Gap } from '../queries/gaps.ts';
import { moveFocus } from '../suggestions/move-focus.ts';
import { WeekBars } from './week-bars.tsx';

/** One row a gap, most tickets first. Up and down move, Enter opens. */
export function GapsTable({ gaps }: { gaps: readonly Gap[] }) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const address = (gap: Gap): string => `/gaps/${gap.id}${search === '' ? '' : `?${search}`}`;
  return (
    <table className="list gaps" onKeyDown={moveFocus}>
      <thead>
        <tr>
          <th scope="col">Question</th><th scope="col" className="hide-narrow">Intent</th><th scope="col" className="right">Tickets</th><th scope="col" className="right hide-narrow">Abstained</th>
          <th scope="col" className="right hide-narrow">Edited heavily</th><th scope="col" className="hide-narrow">By week</th><th scope="col" className="right hide-narrow">Last</th><th scope="col" className="hide-narrow">Article</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <tr key={gap.id} onClick={() => navigate(address(gap))}>
            <td className="question"><Link href={address(gap)} onClick={(event) => event.stopPropagation()}><span dir="auto" lang={gap.language}>{gap.question}</span></Link></td>
            <td className="hide-narrow">{gap.intentLabel}</td>
            <td className="right num">{formatCount(gap.tickets)}</td>
            <td className="right num hide-narrow">{gap.abstained || ''}</td>
            <td className="right num hide-narrow">{gap.edited || ''}</td>
            <td className="hide-narrow"><WeekBars trend={gap.trend} /></td>
            <td className="right muted hide-narrow nowrap">{formatWhen(gap.lastAt)}</td>
            <td className="hide-narrow muted">{gap.article === null ? '' : gap.article.state === 'draft' ? 'Begun' : gap.article.state === 'exported' ? 'Exported' : 'Set aside'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
