/** 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * 95 % score interval of a proportion (E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", JASA 22, 1927). Stays inside 0 to 1 and holds for small n, where the normal approximation fails.
 */
export function wilsonInterval(count: number, n: number): { low: number; high: number } {
  if (!(n > 0) || count < 0 || count > n) throw new RangeError(`no proportion: ${count} of ${n}`);
  const share = count / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const reach = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / scale;
  return { low: count === 0 ? 0 : centre - reach, high: count === n ? 1 : centre + reach };
}
