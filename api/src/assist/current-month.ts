/** The calendar month of a moment, UTC: its first moment, and that of the next. */
export function currentMonth(now: Date): { readonly from: Date; readonly until: Date } {
  const first = (offset: number): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1));
  return { from: first(0), until: first(1) };
}
