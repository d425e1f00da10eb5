const units: Readonly<Record<string, string>> = {
  workday: 'werktage?n?|arbeitstage?n?|werkdag(?:en)?|(?:business|working) days?|jours? (?:ouvrables?|ouvrés?)|días? (?:hábil(?:es)?|laborables?)|dias? út(?:il|eis)|giorn[oi] lavorativ[oi]',
  day: 'days?|tage?[ns]?|jours?|días?|dias?|giorn[oi]|dag(?:en)?',
  hour: 'hours?|hrs?|stunden?|heures?|horas?|or[ae]|uur|uren',
  minute: 'minutes?|mins?|minuten?|minutos?|minut[oi]|minuut',
  week: 'weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken',
  month: 'months?|monat(?:e[ns]?|s)?|mois|mes(?:es)?|mês|mes[ei]|maand(?:en)?',
  year: 'years?|jahr(?:e[ns]?|s)?|ans?|années?|años?|anos?|ann[oi]|jaar|jaren',
};
const names = Object.keys(units);
const pattern = names.map((name) => `(?<${name}>${units[name]})`).join('|');

/** A unit of time at the beginning of a text, behind a space or hyphen at most; its groups name it. */
export const TIME_UNIT = new RegExp(`^[\\s\\u00a0-]?(?:${pattern})(?!\\p{L})`, 'iu');

/** What a match of `TIME_UNIT` is called in every language: `day`, `workday`, `hour`… */
export function unitName(match: RegExpExecArray): string {
  return names.find((name) => match.groups?.[name] !== undefined)!;
}
