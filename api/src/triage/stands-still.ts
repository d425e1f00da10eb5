import { phrasePattern } from './handover/phrase-pattern.ts';
import type { SpokenWords } from './handover/spoken-words.ts';
import { standstillWords } from './standstill-words.ts';

const standstill = phrasePattern(standstillWords);
const BEFORE = 70;
/** It is feared, wanted or asked about, or was so once. */
const NOT_NOW = /\b(?:if|in case|whether|unless|so that|so(?= (?:nobody|no one|none))|make sure|makes sure|ensure|prevent|avoid|would|imagine|suppose|used to|wenn|falls|ob|damit|sodass|sicherstellen|verhindern|dass|stellen sie sich vor|si|afin que|pour que|de sorte que|eviter|s'assurer|empecher|para que|asegurar\w*|evitar|impedir|caso|se|garantir|garantizar|last (?:week|month|year)|letzte[ns]? (?:woche|monat|jahr)|la semaine derniere|le mois dernier|la semana pasada|el mes pasado|na semana passada|no mes passado)\b[^.?!;\n]*$/;

/** Whether the customer says that a whole business stands still now, or that many people are hit. */
export function standsStill(words: readonly SpokenWords[]): boolean {
  return words.some(({ folded }) => [...folded.matchAll(standstill)].some(({ index }) => !NOT_NOW.test(folded.slice(Math.max(0, index - BEFORE), index))));
}
