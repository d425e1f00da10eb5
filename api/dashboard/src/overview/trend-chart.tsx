import { areaY, dot, line, plot, ruleX } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { formatCount, formatInterval, formatShare } from '../format/format-share.ts';
import { formatDay } from '../format/format-time.ts';
import type { AcceptanceOverTime } from '../queries/analytics.ts';

type Point = AcceptanceOverTime['points'][number];
const fewPoints = 50;
const height = 240;

/** A line with its band. Left and right walk through the points; what is under the cross is read out beside it. */
export function TrendChart({ points, step, description }: { points: readonly Point[]; step: string; description: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [at, setAt] = useState<number | null>(null);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (width === 0) return;
    const chart = draw(points, width, at, description);
    frame.current!.replaceChildren(chart);
  }, [points, width, at, description]);

  const walk = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') setAt(null);
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = at === null ? points.length - 1 : at + (event.key === 'ArrowLeft' ? -1 : 1);
    setAt(Math.min(points.length - 1, Math.max(0, next)));
  };
  const follow = (event: React.PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    setAt(Math.round(((event.clientX - box.left - 40) / Math.max(1, box.width - 56)) * (points.length - 1)));
  };
  const shown = at === null ? undefined : points[Math.min(points.length - 1, Math.max(0, at))];
  return (
    <div className="chart chart-wrap" tabIndex={0} role="group" aria-label={`Chart. ${description} Left and right walk through its points.`} onKeyDown={walk} onBlur={() => setAt(null)} onPointerMove={follow} onPointerLeave={() => setAt(null)}>
      <div ref={frame} style={{ minHeight: height }} />
      <p className="chart-reading" aria-live="polite">
        {shown ? `From ${formatDay(shown.start)}, one ${step}: ${shown.share === null || shown.low === null || shown.high === null ? 'no rate' : `${formatShare(shown.share)}, ${formatInterval(shown.low, shown.high)}`}, ${formatCount(shown.count)} of ${formatCount(shown.n)}` : ''}
      </p>
    </div>
  );
}

function draw(points: readonly Point[], width: number, at: number | null, description: string) {
  const rows = points.map((point, index) => ({ ...point, index, time: new Date(point.start), share: (point.share ?? 0) * 100, low: (point.low ?? 0) * 100, high: (point.high ?? 0) * 100 }));
  const chart = plot({
    width, height, marginLeft: 40, marginRight: 16, marginBottom: 24, style: { background: 'none', fontFamily: 'inherit', overflow: 'visible' },
    x: { type: 'time', label: null, ticks: Math.min(rows.length, Math.floor(width / 90)) },
    y: { label: null, grid: true, nice: true, ticks: 5, tickFormat: (value: number) => `${value}%`, domain: [Math.max(0, Math.min(...rows.map((row) => row.low)) - 5), Math.min(100, Math.max(...rows.map((row) => row.high)) + 5)] },
    marks: [
      areaY(rows, { x: 'time', y1: 'low', y2: 'high', className: 'band', fill: 'var(--data-band)' }),
      line(rows, { x: 'time', y: 'share', stroke: 'var(--data-asis)', strokeWidth: 2 }),
      ...(at === null ? [] : [ruleX(rows.filter((row) => row.index === at), { x: 'time', stroke: 'var(--text)' })]),
      dot(rows, { x: 'time', y: 'share', r: 4, stroke: 'var(--data-asis)', fill: (row: { n: number }) => (row.n < fewPoints ? 'var(--surface-raised)' : 'var(--data-asis)'), strokeWidth: 1.5 }),
    ],
  });
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', description);
  return chart;
}
