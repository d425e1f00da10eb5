import { DOUBTFUL_MONTH, MONTH_WORDS } from './date-words.ts';
import type { EntityRecogniser } from './entity-recogniser.ts';

const WEEKDAY = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const DIA = String.raw`(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)`;
const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|ein(?:em|er)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|uma?|dois|duas|três|quatro|sete|oito|nove|dez)`;
const YEAR = String.raw`,?\s(?:de\s)?(?:19|20)\d{2}(?!\d)`;

/** Dates in five languages: by numbers, by months, and by words for a day near the day of writing. */
export const dateRecognisers: readonly EntityRecogniser[] = [
  { type: 'date', pattern: new RegExp(String.raw`\b\d{4}-\d{2}-\d{2}\b|(?<!\d-)\b\d{1,2}-\d{1,2}-(?:19|20)\d{2}\b(?!-)|\b\d{1,2}-${MONTH_WORDS}-(?:\d{4}|\d{2})\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?${MONTH_WORDS}(?![\p{L}])(?:,?\s(?:de\s)?\d{4})?|\b${MONTH_WORDS}\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4})?`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`\b\d{1,2}[.º]?\s(?:de\s)?(?:${DOUBTFUL_MONTH})\.?${YEAR}|\b(?:${DOUBTFUL_MONTH})\.?\s\d{1,2}${YEAR}|\b\d{1,2}\sde\s(?:${DOUBTFUL_MONTH})(?![\p{L}])`, 'giu') },
  { type: 'date', languages: ['en'], pattern: /\b\d{1,2}(?:st|nd|rd|th)?\smar(?![\p{L}])|\bmar\s\d{1,2}(?:st|nd|rd|th)?\b/giu },
  { type: 'date', languages: ['es'], pattern: /\b\d{1,2}\s(?:ago|dic|mar)(?![\p{L}])|\b(?:ago|dic)\s\d{1,2}\b/giu },
  { type: 'date', languages: ['pt'], pattern: /\b\d{1,2}\s(?:ago|out|set|mar)(?![\p{L}]|\s(?:of|de)\b)/giu },
  { type: 'date', languages: ['it'], pattern: /\b\d{1,2}\s(?:ago|dic|set|mar)(?![\p{L}]|\s(?:di|da|of)\b)/giu },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|vorgestern|übermorgen|gestern|heute|(?<!guten |heute |gestern )morgen|avant-hier|après-demain|aujourd[’']hui|demain|anteayer|ayer|pasado mañana|hoy|(?<!la |esta |de )mañana|anteontem|depois de amanhã|ontem|hoje|amanhã)(?![\p{L}])`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:${COUNT} (?:days?|weeks?) ago|vor ${COUNT} (?:tag(?:en)?|wochen?)|il y a ${COUNT} (?:jours?|semaines?)|hace ${COUNT} (?:días?|semanas?)|(?:há|faz) ${COUNT} (?:dias?|semanas?)|last (?:week|month|${WEEKDAY})|(?:on|since) ${WEEKDAY}|(?:letzten?|vergangenen) (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|(?:el )?${DIA} pasado|(?:segunda|terça|quarta|quinta|sexta|sábado|domingo) passad[ao])(?![\p{L}])`, 'giu') },
  { type: 'date', languages: ['fr'], pattern: /(?<![\p{L}-])hier(?![\p{L}])/giu },
];
