/** Month names of five languages on folded text, January first. */
export const months: readonly RegExp[] = [
  /\b(?:jan(?:uar[yi]?|vi?er|v|eiro)?|enero|januar)\b/, /\b(?:feb(?:ruar[yi]?|rero)?|fev(?:rier|ereiro)?|februar)\b/, /\b(?:mar(?:ch|s|zo|co)?|marz|maerz)\b/, /\b(?:apr(?:il)?|avr(?:il)?|abr(?:il)?)\b/, /\b(?:may|mai|mayo|maio)\b/,
  /\b(?:jun[ei]?|juin|junio|junho)\b/, /\b(?:jul[yi]?|juil(?:let)?|julio|julho)\b/, /\b(?:aug(?:ust)?|aout|ago(?:sto)?)\b/, /\b(?:sept?(?:ember|embre|iembre)?|set(?:embro)?)\b/, /\b(?:o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?)\b/,
  /\b(?:nov(?:ember|embre|iembre|embro)?)\b/, /\b(?:de[cz](?:ember|embre|iembre|embro)?|dic(?:iembre)?)\b/,
];

/** What is a month wherever it stands beside a number. */
export const MONTH_WORDS = String.raw`(?:jan(?:uary|uar|vier|v|eiro)?|enero|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)|märz|maerz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may(?!\s(?:be|have|not|need|well|also|still|even|only|take|come)\b)|mai|mayo|maio|june?|juni?|juin|junio|junho|july?|juli?|juil(?:let)?|julio|julho|aug(?:ust)?|ao[uû]t|agosto|sept?(?:ember|embre|iembre)?|setembro|o[ck]t(?:ober|obre|ubre)?|outubro|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|d[ée]c(?:embre)?|diciembre)`;

/** Short months that are words of another language too: "3 out of 4", "5 days ago", "a set of 3". */
export const DOUBTFUL_MONTH = 'ago|out|set|dic|mar';

/** Weekday names on folded text, Sunday first. */
export const weekdays: readonly RegExp[] = [
  /\b(?:sunday|sonntag|dimanche|domingo)\b/, /\b(?:monday|montag|lundi|lunes|segunda)\b/, /\b(?:tuesday|dienstag|mardi|martes|terca)\b/, /\b(?:wednesday|mittwoch|mercredi|miercoles|quarta)\b/,
  /\b(?:thursday|donnerstag|jeudi|jueves|quinta)\b/, /\b(?:friday|freitag|vendredi|viernes|sexta)\b/, /\b(?:saturday|samstag|sonnabend|samedi|sabado)\b/,
];

/** Words for a day near the day of writing, on folded text; the longer ones first. */
export const dayOffsets: readonly (readonly [words: RegExp, days: number])[] = [
  [/day before yesterday|vorgestern|avant-hier|anteayer|anteontem/, -2], [/day after tomorrow|ubermorgen|apres-demain|pasado manana|depois de amanha/, 2],
  [/\b(?:yesterday|gestern|hier|ayer|ontem)\b/, -1], [/\b(?:tomorrow|morgen|demain|manana|amanha)\b/, 1], [/\b(?:today|tonight|heute|aujourd'hui|hoy|hoje)\b/, 0],
];

/** Small numbers in words, folded. */
export const countWords: ReadonlyMap<string, number> = new Map([
  'a an one einem einer eine un une uno una um uma', 'two couple zwei deux dos dois duas', 'three drei trois tres', 'four vier quatre cuatro quatro', 'five funf cinq cinco', 'six sechs seis',
  'seven sieben sept siete sete', 'eight acht huit ocho oito', 'nine neun neuf nueve nove', 'ten zehn dix diez dez',
].flatMap((words, position) => words.split(' ').map((word): [string, number] => [word, position + 1])));

/** Weekdays by their names; in Portuguese only where they aren't ordinals as well. */
export const WEEKDAY_WORDS = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|(?:segunda|terça|terca|quarta|quinta|sexta)-feira)`;
/** Short weekdays, which count only beside the number of a day; those of German are words of other languages. */
export const SHORT_WEEKDAY = String.raw`(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|sab|dom|seg|ter|qua|qui|sex)\.?`;
export const SHORT_GERMAN_WEEKDAY = String.raw`(?:mo|di|mi|do|fr|sa|so)\.?`;
