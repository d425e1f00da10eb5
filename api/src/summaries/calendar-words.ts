const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'];
let known: Map<string, string> | undefined;

/** The weekdays and months a text names in any of our languages, by the word in lower case: `day-5`, `month-3`. */
export function calendarWords(text: string): Map<string, string> {
  known ??= namesOfDaysAndMonths();
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    const named = word === 'may' ? undefined : known.get(word.toLowerCase());
    if (named !== undefined) found.set(word.toLowerCase(), named);
  }
  return found;
}

function namesOfDaysAndMonths(): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    for (let at = 0; at < 7; at += 1) names.set(weekday.format(Date.UTC(2024, 0, 1 + at)).toLowerCase().split('-')[0]!, `day-${at + 1}`);
    for (let at = 0; at < 12; at += 1) names.set(month.format(Date.UTC(2024, at, 1)).toLowerCase(), `month-${at + 1}`);
  }
  return names;
}
