const WORDS = String.raw`(?:[ ']+[a-zß]+){0,4}`;
/** A denial, and up to four words between it and what it denies. "Can't I" and "not able to" deny nothing. */
const DENIED = new RegExp(
  String.raw`\b(?:(?<denial>not(?! (?:able|been able|allowed|only|just))|(?:do|does|did|wo|would|is|was|are|were|has|have|need|should)n'?t|no|never|without|nobody|neither|nor|nicht|kein|keine|keinen|keinem|keiner|ohne|nie|niemand|pas|sans|jamais|aucun|aucune|personne n(?='(?:est|a))|sin|nunca|ni|nao|sem|nem|ninguem|nadie)${WORDS})[ ']*$`,
);
const ONLY_IF = /\b(?:if|unless|until|otherwise|wenn|falls|sollte|sonst|si|sinon|sino|se|caso|senao)\b/;
const AFTER = /^(?:[ ']+[a-zß]+){0,4}[ ']+(?:nicht|keine?n?)\b(?!\s+(?:nur|mehr\s+lange))/;
const CLAUSE_ENDS = /[.,;:!?\n]|\b(?:but|aber|sondern|mais|pero|mas|and|und|et|y|e)\b/g;

/** Whether the words at `start` to `end` of a folded text are denied: "I don't want a manager", "einen Anwalt brauche ich nicht". */
export function isNegated(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 80), start);
  const clause = before.slice(lastEnd(before));
  const denied = DENIED.exec(clause);
  if (denied && !ONLY_IF.test(clause.slice(0, denied.index))) return true;
  const after = folded.slice(end, end + 60);
  const next = after.search(CLAUSE_ENDS);
  return AFTER.test(next === -1 ? after : after.slice(0, next)) && !ONLY_IF.test(clause);
}

function lastEnd(text: string): number {
  let last = 0;
  for (const match of text.matchAll(CLAUSE_ENDS)) last = match.index + match[0].length;
  return last;
}
