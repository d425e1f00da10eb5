/** The digits of a written number. */
export function digitsOf(written: string): number[] {
  return [...written.replace(/\D/g, '')].map(Number);
}

/** Sum of signs' values times weights, which are used over and over. */
export function weighedSum(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * weights[index % weights.length]!, 0);
}

/** Whether six digits are a day as YYMMDD of some century. */
export function isDay(yearMonthDay: string): boolean {
  const month = Number(yearMonthDay.slice(2, 4));
  const day = Number(yearMonthDay.slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(2000 + Number(yearMonthDay.slice(0, 2)), month, 0).getDate();
}
