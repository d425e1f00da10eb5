import { calendarWords } from './calendar-words.ts';

const SPAN = /\d+(?:\s*(?:-|–|to|bis|à|a)\s*\d+)?[\s-]*(?:(?:working|business|calendar|werk|arbeits)[\s-]*)?(?:min(?:ute[sn]?|utos)?|hours?|days?|weeks?|months?|stunden?|tage?n?|wochen?|monate?n?|heures?|jours?|semaines?|mois|horas?|días?|semanas?|meses|dias?|h)(?!\p{L})/iu;
const DATE = /\d{1,2}[./]\s?\d{1,2}(?!\d)|\d{4}-\d{2}-\d{2}|(?:^|\s)\d{1,2}[:h.]\d{2}(?!\d)|\b\d{1,2}\s?(?:uhr|am|pm|o['’]clock)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?may\b|\bmay \d|(?<!\p{L})(?:between|from|zwischen|von|entre|de) (?:las |le |as |les )?\d{1,2}(?::\d\d|h)? (?:and|to|und|bis|et|à|y|a|e)(?!\p{L})/iu;
const WORDS = /(?<!\p{L})(?:today|tomorrow|tonight|this (?:morning|afternoon|evening|week)|next (?:week|month)|within the (?:hour|day|week)|by (?:noon|midnight|the end of)|end of (?:the |this |next )?(?:day|week|month)|heute|morgen|übermorgen|(?:nächste|kommende|diese)[rnm]? (?:woche|tage?n?|monats?)|ende (?:der|dieser) woche|demain|aujourd['’]hui|ce soir|cet après-midi|semaine prochaine|cette semaine|mañana|hoy|esta (?:tarde|noche|semana)|próxim[ao]|semana que viene|amanhã|hoje|esta (?:tarde|noite)|na próxima|semana que vem)(?!\p{L})/iu;

/** Whether a text says when: a day, a date, a clock time or a span, in any of our languages. */
export function namesATime(text: string): boolean {
  return SPAN.test(text) || DATE.test(text) || WORDS.test(text) || calendarWords(text).size > 0;
}
