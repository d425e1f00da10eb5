import { findPromises } from '@countersign/shared/policy/promises/find-promises';
import { isAnnounced } from './is-announced.ts';
import { namesATime } from './names-a-time.ts';
import type { Said } from './said.ts';
import type { Speech } from './speech/speech.ts';

const FIRM_TOPIC = /refund|erstatt|gutschr|ersatz|ersetz|replac|credit|guarant|garant|waive|free of charge|kostenlos/i;
/** What is said to happen on a day and helps nobody: the shop is shut. */
const SHUT = /\b(?:closed|close[sd]?|reopen\w*|unavailable|maintenance)\b|geschlossen|öffne|(?<!\p{L})wartung|nicht erreichbar|fermée?s?(?!\p{L})|indisponible|cerrad[oa]s?|fechad[oa]s?|indispon/iu;

/** “Enviamos” tells what was done or what will be; until a day to come, it is a promise. */
const OURS_UNTIL = /(?<!\p{L})\p{L}{2,20}(?:amos|emos|imos)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:até|amanhã|na próxima|hasta|antes del?|mañana|la próxima)(?!\p{L})/iu;
/** What opens the other case takes nothing back. */
const OTHERWISE = /(?<!\p{L})(?:if not|falls nicht|wenn nicht|sinon|si no|se não|caso contrário)(?!\p{L})/giu;
const judged = new WeakMap<Said, boolean>();

/**
 * The agents' sentences that say what the team will do or what the customer will get: firm promises of the policy rules, those to look, ask and
 * write back, and what comes or is done at a time they name. What is done already, and what the customer will have to pay, is none.
 */
export function promisesOf(said: readonly Said[]): Said[] {
  return said.filter((one) => {
    let found = judged.get(one);
    if (found === undefined) judged.set(one, (found = one.turn.role === 'agent' && one.score > 0 && !one.isQuestion && isPromise(one)));
    return found;
  });
}

function isPromise({ text, speech, language }: Said): boolean {
  const owed = text.replace(speech.burden, ' ').replace(OTHERWISE, ' ');
  const isTakenBack = speech.noPromise.test(owed);
  if (!isTakenBack && speech.promise.test(owed)) return true;
  if (!isTakenBack && OURS_UNTIL.test(owed) && namesATime(owed)) return true;
  if (speech.past.test(owed) || speech.done.test(owed)) return !isTakenBack && afterDeed(owed, speech);
  return (!isTakenBack && (isDated(owed, speech) || (!SHUT.test(owed) && isAnnounced(owed, speech, language)))) || (FIRM_TOPIC.test(owed) && isFirm(owed));
}

/** "I have ordered it and it ships on Monday": what follows a deed is judged for itself. */
function afterDeed(text: string, speech: Speech): boolean {
  return text.split(/[,;:–]|(?<!\p{L})(?:and|und|et|y|e)(?!\p{L})/iu).some((clause) => !speech.past.test(clause) && !speech.done.test(clause) && isDated(clause, speech));
}

function isDated(text: string, speech: Speech): boolean {
  return speech.due.test(text) && namesATime(text) && !SHUT.test(text);
}

function isFirm(text: string): boolean {
  return findPromises([{ text, start: 0, end: text.length }]).length > 0;
}
