import { asksCourteously, asksInWords } from './asks.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import { failingWords } from './urgency-words.ts';

const failing = phrasePattern(failingWords);
const ABOUT_THE_PRESENT = /^(?:right now|at once|ahora mismo|agora mesmo)$/;
/** A comma before or after "please" parts nothing. */
const CLAUSE_ENDS = /[.;:!?\n]|,(?!\s*(?:please|bitte|s'il|por favor|se faz))|\b(?:but|because|since|when|whenever|if|although|aber|weil|da|wenn|sobald|obwohl|dass|mais|car|parce|quand|puisque|lorsque|pero|porque|cuando|aunque|mas|quando|pois|embora)\b/g;
const BEFORE = 90;
const AFTER = 50;
const FEW_WORDS = 6;

/** Whether something is asked for in the clause around "at once", at `start` to `end` of a folded text: "refund me immediately", not "it crashes immediately". */
export function isAskedFor(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - BEFORE), start);
  const clause = before.slice(lastEnd(before)).split(/\s+/).slice(-FEW_WORDS - 1).join(' ');
  if (clause.search(failing) !== -1) return false;
  const after = folded.slice(end, end + AFTER);
  const next = after.search(CLAUSE_ENDS);
  const rest = next === -1 ? after : after.slice(0, next);
  const around = `${clause} ${rest}`;
  return asksInWords(around) || (!ABOUT_THE_PRESENT.test(folded.slice(start, end)) && asksCourteously(around));
}

function lastEnd(text: string): number {
  let last = 0;
  for (const match of text.matchAll(CLAUSE_ENDS)) last = match.index + match[0].length;
  return last;
}
