import type { EntityRecogniser } from './entity-recogniser.ts';

const KEYWORD = String.raw`(?:error|fehler(?:code|meldung|nummer)?|erreur|errore|erro|fout(?:code|melding)?|(?:fault|failure|status|exit|stop|trouble|störungs)[\s-]?code|code d[’']erreur|code (?:de )?(?:panne|défaut)|c[óo]digo de (?:error|erro|fallo|falha)|codice (?:di )?errore)(?![\p{L}])`;
const NUMBERED = String.raw`(?:[\s-]{1,2}(?:code|message|number|nummer|meldung|nr|no|código|codigo|numéro|número)(?![\p{L}])\.?)?`;
/** A count, an ordinal, a time or a date after "error" is no code: "the error 3 times", "an error 2 days ago". */
const NO_COUNT = String.raw`(?!\d{1,3}(?:st|nd|rd|th|x)(?![\p{L}\d])|\d{1,2}:\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,4}\s?(?:times?|days?|weeks?|hours?|minutes?|months?|of|out|mal|tagen?|wochen?|stunden?|minuten|monate?n?|fois|jours?|semaines?|heures?|mois|veces|vez|vezes|d[ií]as?|semanas?|horas?|meses|giorni|volte)(?![\p{L}]))`;
const CODE = String.raw`(?:(?=[A-Z0-9_.-]{0,26}\d)[A-Z0-9][A-Z0-9_.-]{0,24}[A-Z0-9]|\d)(?![\p{L}\d])`;
const SHORT = String.raw`(?:[A-Z]{1,3}-?\d{1,4}|\d{1,4})(?![\p{L}\d-])`;
const SHOWS = String.raw`(?:shows?|showing|displays?|displaying|says|reads|flash(?:es|ing)|blink(?:s|ing)|throws|zeigt|blinkt|meldet|affiche|montre|muestra|marca|indica|mostra|exibe|toont)\s(?:(?:me|mir|uns|the|an?|this|den|einen|le|un|el|o|um|het)\s){0,2}`;
const SCREEN = String.raw`(?=\s(?:\p{L}{1,10}\s){1,2}(?:display|screen|panel|anzeige|bildschirm|écran|afficheur|pantalla|visor|ecrã|tela)(?![\p{L}]))`;

/** Codes of errors. "Code" alone is one only where something shows it: most codes are vouchers, passwords and postcodes. */
export const errorRecognisers: readonly EntityRecogniser[] = [
  { type: 'error-code', pattern: new RegExp(String.raw`(?<![\p{L}])${KEYWORD}${NUMBERED}(?:\s{0,4}(?:is|was|ist|lautet|est|es|é)(?![\p{L}]))?\s{0,4}[:#=-]?\s{0,4}(?<value>${NO_COUNT}${CODE})`, 'giu') },
  { type: 'error-code', pattern: new RegExp(String.raw`(?<![\p{L}])${SHOWS}c(?:ode|[óo]digo|odice)\s{0,2}:?\s{0,2}(?<value>${SHORT})`, 'giu') },
  { type: 'error-code', pattern: new RegExp(String.raw`(?<![\p{L}])c(?:ode|[óo]digo|odice)\s{0,2}:?\s{0,2}(?<value>${SHORT})${SCREEN}`, 'giu') },
  { type: 'error-code', pattern: /\b(?:ERR[-_]|E_)[A-Z0-9_]{2,30}\b|\bE-(?=[A-Z]{0,9}\d)[A-Z0-9]{2,10}\b|\b0x[0-9A-Fa-f]{4,16}\b|\bHTTP\s?[45]\d\d\b/gu },
];
