import { DOUBTFUL_MONTH, MONTH_WORDS, SHORT_GERMAN_WEEKDAY, SHORT_WEEKDAY, WEEKDAY_WORDS } from './date-words.ts';
import type { EntityRecogniser } from './entity-recogniser.ts';

const WEEKDAY = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const DIA = String.raw`(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)`;
const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|ein(?:em|er)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|uma?|dois|duas|três|quatro|sete|oito|nove|dez)`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const DAY_AFTER_WEEKDAY = String.raw`,?\s(?:(?:the|den|le|el|dia)\s)?(?:${DAY}[./](?:0?[1-9]|1[0-2])\.?(?!\d)|${DAY}(?:st|nd|rd|th)(?![\p{L}\d])|${DAY}\.(?!\d))`;
const YEAR = String.raw`,?\s(?:de\s)?(?:19|20)\d{2}(?!\d)`;

/** Dates in five languages: by numbers, by months, and by words for a day near the day of writing. */
export const dateRecognisers: readonly EntityRecogniser[] = [
  { type: 'date', pattern: new RegExp(String.raw`\b\d{4}-\d{2}-\d{2}\b|(?<!\d-)\b\d{1,2}-\d{1,2}-(?:19|20)\d{2}\b(?!-)|\b\d{1,2}-${MONTH_WORDS}-(?:\d{4}|\d{2})\b|\b\d{1,2}/${MONTH_WORDS}(?![\p{L}])(?:/\d{2,4}\b)?|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?${MONTH_WORDS}(?![\p{L}])(?:,?\s(?:de\s)?\d{4})?|\b${MONTH_WORDS}\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?!:)(?:,?\s\d{4})?`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`\b\d{1,2}[.º]?\s(?:de\s)?(?:${DOUBTFUL_MONTH})\.?${YEAR}|\b(?:${DOUBTFUL_MONTH})\.?\s\d{1,2}${YEAR}|\b\d{1,2}\sde\s(?:${DOUBTFUL_MONTH})(?![\p{L}])`, 'giu') },
  { type: 'date', languages: ['en'], pattern: /\b\d{1,2}(?:st|nd|rd|th)?\smar(?![\p{L}])|\bmar\s\d{1,2}(?:st|nd|rd|th)?\b/giu },
  { type: 'date', languages: ['es'], pattern: /\b\d{1,2}\s(?:ago|dic|mar)(?![\p{L}])|\b(?:ago|dic)\s\d{1,2}\b/giu },
  { type: 'date', languages: ['pt'], pattern: /\b\d{1,2}\s(?:ago|out|set|mar)(?![\p{L}]|\s(?:of|de)\b)/giu },
  { type: 'date', languages: ['it'], pattern: /\b\d{1,2}\s(?:ago|dic|set|mar)(?![\p{L}]|\s(?:di|da|of)\b)/giu },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|vorgestern|übermorgen|gestern|heute|(?<!guten |heute |gestern )morgen|avant-hier|après-demain|aujourd[’']hui|demain|anteayer|ayer|pasado mañana|hoy|(?<!la |esta |de )mañana|anteontem|depois de amanhã|ontem|hoje|amanhã)(?![\p{L}])`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:${COUNT} (?:days?|weeks?) ago|vor ${COUNT} (?:tag(?:en)?|wochen?)|il y a ${COUNT} (?:jours?|semaines?)|hace ${COUNT} (?:días?|semanas?)|(?:há|faz) ${COUNT} (?:dias?|semanas?)|last (?:week|month|${WEEKDAY})|(?:on|since) ${WEEKDAY}|(?:letzten?|vergangenen) (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|(?:el )?${DIA} pasado|(?:segunda|terça|quarta|quinta|sexta|sábado|domingo) passad[ao])(?![\p{L}])`, 'giu') },
  { type: 'date', languages: ['fr'], pattern: /(?<![\p{L}-])hier(?![\p{L}])/giu },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${WEEKDAY_WORDS}|${SHORT_WEEKDAY})${DAY_AFTER_WEEKDAY}`, 'giu') },
  { type: 'date', languages: ['de'], pattern: new RegExp(String.raw`(?<![\p{L}\d])${SHORT_GERMAN_WEEKDAY}${DAY_AFTER_WEEKDAY}`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun\.|mar\.|mer\.|jeu\.|ven\.|sam\.|dim\.|mié|jue|vie|sáb|seg\.|ter\.|qua\.|qui\.|sex\.)\s(?:[12]\d|3[01]|[1-9]))(?![\p{L}\d:/.]\d|\s?h|\s?(?:${COUNT}|horas?|heures?)(?![\p{L}]))`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:(?:next|this|coming|nächste[nrs]?|kommende[nrs]?|diesen|diesem|próxim[oa]|este|esta)\s)?${WEEKDAY_WORDS}(?:\s(?:prochain|que viene|que vem|próximo))?(?![\p{L}-]|\s?(?:to|bis|through|till|[-–—])\s?\p{L}|\s(?:à|a|au|ao)\s(?:${WEEKDAY_WORDS}|sexta|quinta))`, 'giu') },
  { type: 'date', languages: ['pt'], pattern: /(?<=\b(?:na|até|desde|vinha|próxima|nesta|esta|para|só)\s)(?:segunda|terça|quarta|quinta|sexta)(?:\sque vem)?(?!\s(?:vez|via|parcela|pessoa|versão|compra|tentativa|vezes|geração|fase)|-|\p{L})/giu },
  { type: 'date', pattern: /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?![\d])/gu },
  { type: 'date', pattern: /(?<=(?<!\p{L})(?:on|from|since|of|by|until|bought|dated|ordered|le|du|au|el|del|día|dia|em|de|até|desde|am|vom|seit|zum|bis)\s)(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/])/giu },
  { type: 'date', languages: ['en'], pattern: /(?<=\b(?:on|since|from|by|until|till|before|after) (?:the )?)\d{1,2}(?:st|nd|rd|th)(?![\p{L}\d]|\s(?:floor|of|time|attempt|try|month|day|year|party|street|avenue))/giu },
  { type: 'date', languages: ['de'], pattern: /(?<=(?<!\p{L})(?:am|vom|seit dem|zum|bis zum|ab dem)\s)(?:[1-9]|[12]\d|3[01])\.(?=\s\p{Ll}|[,;)]|$)/gmu },
  { type: 'date', languages: ['pt', 'es'], pattern: /(?<=(?<!\p{L})d[ií]a\s)(?:[1-9]|[12]\d|3[01])(?![\p{L}\d/.]|\s?(?:h|horas?)\b)/giu },
];
