import { isHearsay } from './is-hearsay.ts';
import { isHolding } from './is-holding.ts';
import { namesATime } from './names-a-time.ts';
import { promisesOf } from './promises-of.ts';
import type { Said } from './said.ts';

const FEWEST_STEMS = 2;
const LEAST_SHARED = 1 / 3;
const SAME_MATTER = 0.6;
const MOST = 2;
const ALL = /(?<!\p{L})(?:both|all of (?:it|them|that)|neither|beide[sn]?|alle[sn]?|les deux|tous|toutes|ambos|ambas|los dos|las dos|os dois|as duas|nenhum|ninguno)(?!\p{L})/iu;
const CALLS = /\b(?:call|ring|phone|contact)\b|(?<!\p{L})(?:rufe|ruft|anrufen|appeler\p{L}*|rappel\p{L}*|llamar\p{L}*|ligar\p{L}*|contact\p{L}*)(?!\p{L})/iu;
/** So many statements that speak of none of the questions are taken to answer one. */
const STATEMENTS = 3;
const WHEN = /(?<!\p{L})(?:when|what time|how (?:long|soon)|by when|wann|wie lange|um wieviel uhr|ab wann|quand|à quelle heure|combien de temps|jusqu['’]à quelle|cuándo|a qué hora|cuánto (?:tiempo|tarda)|quando|a que horas?|quanto tempo)(?!\p{L})/iu;
const HOW_MUCH = /(?<!\p{L})(?:how much|what (?:would|does|will|is) (?:it|that|the (?:price|cost|fee))|set me back|cost|fee|charge[ds]?|wie ?viel|was (?:kostet|kosten)|kosten|gebühr|combien|coût\p{L}*|frais|prix|cuánto|cuesta|costo|coste|quanto|custa|custo|taxa)(?!\p{L})/iu;
const SUM = /\d|(?<!\p{L})(?:free|no (?:charge|fee|cost)|on us|nothing|kostenlos|gratis|kostenfrei|nichts|gratuit\p{L}*|offerte?s?|sans frais|gratuit[oa]s?|sin (?:coste|costo|cargo)|sem (?:custos?|encargos)|grátis)(?!\p{L})/iu;
const YES_OR_NO = /^(?:yes|yep|yeah|no|nope|sure|of course|certainly|absolutely|not at all|ja|nein|jawohl|klar|natürlich|selbstverständlich|genau|richtig|oui|non|bien sûr|tout à fait|effectivement|exact\p{L}*|sí|si|no|claro|por supuesto|así es|sim|não|claro|com certeza|isso mesmo)(?!\p{L})/iu;
const WHICH = /^[¿\s]*(?:\p{L}+[ ,]+){0,2}?(?:who|what|which|where|why|how|wer|was|welche\p{L}*|wo|warum|wieso|wie|qui|que|quoi|quel\p{L}*|où|pourquoi|comment|quién|qué|cuál\p{L}*|dónde|por qué|cómo|quem|que|qual|quais|onde|por ?que|como)(?!\p{L})/iu;
/** Goes on about what was said just before. */
const GOES_ON = /^(?:it|this|that|they|he|she|er|sie|es|das|diese[rs]?|il|elle|ils|elles|cela|ce|este|esta|esto|eso|ele|ela|eles|isso)(?!\p{L})/iu;

/**
 * The customer's questions nobody has answered, newest last. A later agent's sentence answers when it speaks of the same. A question that stands alone
 * is answered by whatever the agents state at once; of several in one message each needs a statement of its own. Asking back, promising and courtesy answer nothing.
 */
export function openQuestions(said: readonly Said[]): Said[] {
  const asked = said.filter(({ turn, isQuestion, stems, score }) => turn.role === 'customer' && !isHearsay(turn) && isQuestion && stems.length >= FEWEST_STEMS && score > 0);
  const open = asked.filter((question) => !isAnswered(question, asked.filter(({ turn }) => turn === question.turn), said));
  return open.filter((question, position) => !open.slice(position + 1).some((later) => shared(question.stems, later) > SAME_MATTER)).slice(-MOST);
}

function isAnswered(question: Said, together: readonly Said[], said: readonly Said[]): boolean {
  const later = said.filter((one) => one.turn.role === 'agent' && one.order > question.order && !one.isQuestion && states(one));
  if (later.some((one) => one.score > 0 && speaksOf(one, question))) return true;
  const next = said.find(({ turn, order }) => turn.role === 'agent' && order > question.order)?.order;
  const reply = later.filter(({ order }) => order === next);
  const stating = reply.filter(({ score }) => score > 0);
  if (together.length === 1) return stating.length > 0;
  if (reply.some(({ text }) => ALL.test(text))) return true;
  if (said.some((one) => one.order === next && answersKind(one, question))) return true;
  const unmatched = together.filter((one) => !stating.some((statement) => speaksOf(statement, one)) && !reply.some((statement) => answersKind(statement, one)));
  const spare = stating.filter((statement) => !together.some((one) => speaksOf(statement, one) || answersKind(statement, one)) && (unmatched.length === together.length || !GOES_ON.test(statement.text)));
  return spare.length >= STATEMENTS * unmatched.length || (stating.length === together.length && spare.length === unmatched.length);
}

/** Says of what kind was asked for: a time where it was "when", a sum where it was "how much", yes or no where it was neither. */
function answersKind({ text }: Said, question: Said): boolean {
  if (WHEN.test(question.text)) return namesATime(text);
  if (HOW_MUCH.test(question.text)) return SUM.test(text);
  return YES_OR_NO.test(text) && !WHICH.test(question.text);
}

/** Says something of the matter: what will be and when, too, but not that somebody will look or call. */
function states(one: Said): boolean {
  return promisesOf([one]).length === 0 || (namesATime(one.text) && !isHolding(one.text) && !CALLS.test(one.text));
}

function speaksOf(statement: Said, question: Said): boolean {
  return shared(question.stems, statement) >= LEAST_SHARED;
}

function shared(stems: readonly string[], said: Said): number {
  return stems.filter((stem) => said.stems.includes(stem)).length / Math.max(1, stems.length);
}
