const DAY_OR_YEARS = /^(?:(?:19|20)\d{2}[-/]\d{1,2}(?:[-/]\d{1,2})?|\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})|\d{1,2}[-/](?:19|20)\d{2}|(?:19|20)\d{2}[-/](?:19|20)\d{2})$/;
const SPAN = /^(\d{1,3})-(\d{1,3})$/;

/** Whether digits with signs between say a day, a month, or a span of years, days or hours ("24-48"), so that they number no order. */
export function tellsTime(number: string): boolean {
  const span = SPAN.exec(number);
  return DAY_OR_YEARS.test(number) || (span !== null && (number.length <= 5 || Number(span[1]) < Number(span[2])));
}
