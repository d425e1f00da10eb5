import { formatShare } from '../format/format-share.ts';
import type { AcceptanceOverTime } from '../queries/analytics.ts';
import { TrendChart } from './trend-chart.tsx';
import { TrendTable } from './trend-table.tsx';

const leastDays = 14;

/** The rate over time as a line with its band; a line needs two full weeks. */
export function Trend({ data, asTable }: { data: AcceptanceOverTime; asTable: boolean }) {
  const known = data.points.filter((point) => point.n > 0);
  const dayMs = 24 * 60 * 60 * 1000;
  const days = known.length > 1 ? (Date.parse(known.at(-1)!.start) - Date.parse(known[0]!.start)) / dayMs + (data.step === 'week' ? 7 : 1) : 0;
  if (days < leastDays) return <p className="empty"><b>No trend yet</b><span className="muted">A line needs two full weeks.</span></p>;
  if (asTable) return <TrendTable data={data} />;
  const shares = known.map((point) => point.share ?? 0);
  const description = `Acceptance rate by ${data.step}, from ${formatShare(Math.min(...shares))} to ${formatShare(Math.max(...shares))}, with the 95% interval as a band. As a table, it has every number.`;
  return <TrendChart points={known} step={data.step} description={description} />;
}
