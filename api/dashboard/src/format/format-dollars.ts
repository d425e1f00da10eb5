const dollars = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' });

/** `$12.34` of an amount in cents; what is less than a cent says so. */
export function formatDollars(cents: number): string {
  return cents > 0 && cents < 1 ? `under ${dollars.format(0.01)}` : dollars.format(cents / 100);
}
