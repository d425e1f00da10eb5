const minuteMs = 60_000;
/** A draft that was only shown is looked for a third as often: what follows it is hardly urgent. */
const onlyShown = 3;
const rungs = [
  { until: 10 * minuteMs, gap: minuteMs / 2 },
  { until: 60 * minuteMs, gap: 5 * minuteMs },
  { until: 4 * 60 * minuteMs, gap: 15 * minuteMs },
] as const;
const lastGap = 60 * minuteMs;

/** How long a reply that nothing hints at is left in peace between two looks: the older, the longer, so that a day of them spares the console's limit. */
export function lookGap(via: 'insert' | 'copy' | 'none', ageMs: number): number {
  const gap = rungs.find(({ until }) => ageMs < until)?.gap ?? lastGap;
  return via === 'none' ? gap * onlyShown : gap;
}
