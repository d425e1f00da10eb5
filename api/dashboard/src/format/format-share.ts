/** Below this many, a share says more than is known. */
export const fewest = 20;

const one = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat();

/** `61.4%` of a share in 0 to 1. */
export function formatShare(share: number): string {
  return `${one.format(share * 100)}%`;
}

/** `58.9 to 63.8`: the bounds of an interval in per cent. */
export function formatInterval(low: number, high: number): string {
  return `${one.format(low * 100)} to ${one.format(high * 100)}`;
}

/** `1,482` in the reader's own way. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** Signed points of a difference of shares: `+3.4`, `−0.2`. */
export function formatPoints(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${one.format(Math.abs(difference * 100))}`;
}

/** `1 line`, `12 lines`. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
