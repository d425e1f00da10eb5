const months = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|januari', 'february|feb|februar|février|févr|febrero|fevereiro|fev|febbraio|februari', 'march|mar|märz|mars|marzo|março|maart',
  'april|apr|avril|avr|abril|abr|aprile', 'may|mai|mayo|maio|maggio|mei', 'june|jun|juni|juin|junio|junho|giugno', 'july|jul|juli|juillet|juil|julio|julho|luglio',
  'august|aug|août|agosto|ago|augustus', 'september|sept|sep|septembre|septiembre|setembro|set|settembre', 'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre',
  'november|nov|novembre|noviembre|novembro', 'december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre',
];
const weekdays = [
  'monday|montag|lundi|lunes|segunda-feira|lunedì|maandag', 'tuesday|dienstag|mardi|martes|terça-feira|martedì|dinsdag', 'wednesday|mittwoch|mercredi|miércoles|quarta-feira|mercoledì|woensdag',
  'thursday|donnerstag|jeudi|jueves|quinta-feira|giovedì|donderdag', 'friday|freitag|vendredi|viernes|sexta-feira|venerdì|vrijdag', 'saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag', 'sunday|sonntag|dimanche|domingo|domenica|zondag',
];
const relative: Readonly<Record<string, string>> = {
  today: "today|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag", tomorrow: 'tomorrow|demain|mañana|amanhã|domani', yesterday: 'yesterday|gestern|hier|ayer|ontem|ieri|gisteren',
};
const MONTH = months.join('|');

/** A day of a month in words, either way round, with its year where it has one. */
export const DAY_OF_MONTH = new RegExp(`(?<![\\p{L}\\d])(?:(?<month>${MONTH})\\.?\\s(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d)|(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s(?:de |of )?(?<monthAfter>${MONTH})(?!\\p{L})\\.?)(?:,?\\s(?:de )?(?<year>\\d{4}))?`, 'giu');

/** A day of the week or one counted from today, in words. French "hier" and German "hier" differ, so the language decides. */
export const NAMED_DAY = new RegExp(`(?<!\\p{L})(?:${weekdays.map((day, position) => `(?<w${position}>${day})`).join('|')}|${Object.entries(relative).map(([name, forms]) => `(?<${name}>${forms})`).join('|')})s?(?!\\p{L})`, 'giu');

/** 1 to 12. */
export function monthNumber(word: string): number {
  return months.findIndex((forms) => forms.split('|').includes(word.toLowerCase())) + 1;
}
