import { stemsOf } from '../../knowledge/index/postings.ts';
import { focusShare, focusStems, type Focus } from './focus.ts';
import type { PassageUnit } from './passage-units.ts';

/** A unit, what of the focus it holds, and how well it would answer. */
export interface ScoredUnit {
  readonly unit: PassageUnit;
  readonly stems: ReadonlySet<string>;
  /** What the unit says itself, without its place. */
  readonly own: number;
  readonly score: number;
}

const TIME = [
  /\b\d+\s*(?:[-–]\s*\d+\s*)?(?:business |working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?|tage?n?|stunden?|wochen?|monaten?|jours?|heures?|semaines?|mois|días?|horas?|semanas?|meses|giorni|ore|dagen|uur|weken)\b|\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|uhr)\b|\b(?:monday|friday|immediately|instantly|within)\b/i,
  /(?<!\p{L})(?:\d+|ein(?:e[mnrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn|une?|deux|trois|quatre|cinq|sept|dix|quinze|trente|un[ao]?|dos|tres|cuatro|cinco|siete|diez|quince|treinta|uma?|dois|duas|três|quatro|sete|dez|quinze|trinta)(?: bis (?:\d+|\p{L}+)| [àa] (?:\d+|\p{L}+))? ?(?:(?:werk|arbeits|bank)?tag(?:en?)?|minuten?|stunden?|wochen?|monat(?:en?)?|jahr(?:en?)?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|mês|años?|anos?)(?!\p{L})/iu,
];
const MONEY = /[€$£¥]\s?\d|\d\s?(?:€|£|\$|%|EUR|USD|GBP|CHF|euros?|dollars?|cents?)|\b(?:free(?: of charge)?|no (?:charge|fee|cost)|kostenlos\w*|kostenfrei\w*|gratuit(?:es?|s|[oa]s?|ement|amente)?|gratis)\b/i;
const ACTION = /^(?:to |you can |(?:first|next|then|finally),? )?(?:go to|open|click|tap|press|select|choose|enter|log|sign|visit|download|install|hold|turn|switch|unplug|connect|send|contact|fill|complete|submit|use|check|make sure|öffnen|klicken|wählen|gehen|ouvrez|cliquez|abra|haga|apri|clicca|klik)\b/i;
const POINTER = /\b(?:click here|see (?:below|above|the (?:section|table|list|article|page))|(?:in|see) the (?:table|list|section|chart)\b|(?:listed|shown|described|mentioned) (?:above|below)|learn more|read more|find out more|for more (?:information|details)|more information|related articles?|table of contents|was this (?:article )?helpful|last updated|contact (?:us|our|support))\b/i;

function saysTime(text: string): boolean {
  return TIME.some((pattern) => pattern.test(text));
}

/** Whether a text holds the kind of thing that is asked for: a time where the question is how long, an amount where it is how much. */
export function saysWanted(text: string, { wants }: Focus): boolean {
  return (!wants.time || saysTime(text)) && (!wants.money || MONEY.test(text));
}

const PLACE_SHARE = 0.4;
/** The same of a question put directly, for a unit that holds the kind of thing that is asked for. */
const PLACE_SHARE_DIRECT = 0.9;
/** A heading under which stands what to do. */
const GUIDE = /\b(?:first|what to do|how (?:to|do|can)|steps?|do this|was (?:ist zu )?tun|zuerst|so geht|que faire|comment|qué hacer|cómo|cosa fare|o que fazer)\b/i;
const GUIDE_GAIN = 0.25;

/** Scores each unit of a passage: the focus it holds itself, and less what its heading or lead-in holds; the wanted kind of answer; form. */
export function scoreUnits(units: readonly PassageUnit[], place: string, focus: Focus): ScoredUnit[] {
  const placeStems = focusStems(place, focus);
  const isGuide = focus.wants.steps && GUIDE.test(place);
  return units.map((unit, position) => {
    const stems = focusStems(unit.text, focus);
    const leadIn = unit.leadIn === undefined ? undefined : units[unit.leadIn];
    const around = new Set([...placeStems, ...(leadIn ? focusStems(leadIn.text, focus) : []), ...(units[position - 1]?.isQuestion ? focusStems(units[position - 1]!.text, focus) : [])]);
    for (const stem of stems) around.delete(stem);
    const own = focusShare(stems, focus);
    const isWanted = focus.isDirect === true && (focus.wants.time || focus.wants.money) && saysWanted(unit.text, focus);
    let score = own + (isWanted ? PLACE_SHARE_DIRECT : PLACE_SHARE) * focusShare(around, focus);
    if (focus.wants.time && saysTime(unit.text)) score += 0.07;
    if (focus.wants.money && MONEY.test(unit.text)) score += 0.07;
    if (focus.wants.steps && (unit.kind === 'step' || ACTION.test(unit.text))) score += 0.08;
    if (isGuide && unit.kind === 'step') score += GUIDE_GAIN;
    const words = unit.text.split(/\s+/).length;
    if (focus.told.length > 0 && wasTold(unit.text, focus)) score *= 0.4;
    if (unit.isQuestion) score *= 0.25;
    if (POINTER.test(unit.text)) score *= words < 14 ? 0.5 : 0.85;
    if (unit.kind === 'bullet' && /^[^.:;]{1,60}: \S/.test(unit.text) && unit.leadIn === undefined && !isWanted) score *= 0.75;
    if (words < 4 && unit.kind === 'sentence') score *= 0.6;
    if (words > 55) score *= 0.8;
    score += 0.03 / (1 + position);
    return { unit, stems, own, score };
  });
}

/** An agent has already said it in this thread. */
function wasTold(text: string, { told, language }: Focus): boolean {
  const stems = [...new Set(stemsOf(text, language))];
  return stems.length >= 4 && told.some((said) => stems.filter((stem) => said.has(stem)).length >= stems.length * 0.75);
}
