import { bodyText } from '../suggestion/body-text.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isContent } from './is-content.ts';
import { asksCustomer } from './asks-customer.ts';

const NEWEST_MESSAGES = 40;
const MOST_CHARACTERS = 4_000;

/** That an answer did not help, whatever was asked with it. */
const FAILED = [
  /(?<!\p{L})(?:still (?:no|not|nothing|waiting|broken|the same|does not|has not|have not|is not|\p{L}{2,6}n['’]?t)|(?:second|third|fourth|2nd|3rd|4th) time|already (?:told|asked|wrote|explained)|(?:did|does)(?:n['’]?t| not) (?:work|help))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:immer noch|noch immer|weiterhin) (?:nicht|kein\p{L}*|defekt|kaputt|dunkel|dasselbe|das gleiche)|(?:zweite|dritte|vierte)[ns]? mal|schon (?:mehrmals|zweimal|dreimal)|hat (?:auch |leider )?nicht (?:geholfen|funktioniert|geklappt))(?!\p{L})/iu,
  /(?<!\p{L})(?:toujours (?:pas|rien|en panne|le même)|(?:deuxième|seconde|troisième) fois|déjà (?:dit|écrit|expliqué)|n['’]a (?:pas|rien) (?:aidé|fonctionné|marché|changé))(?!\p{L})/iu,
  /(?<!\p{L})(?:sig(?:ue|o) (?:sin|igual)|(?:segunda|tercera|terceira) (?:vez)|ya (?:le |les |os |te )?(?:dije|escribí|expliqué)|no (?:ha |me )?(?:ayudó|ayudado|sirvió|servido|funcionó|funcionado))(?!\p{L})/iu,
  /(?<!\p{L})(?:continu[ao] (?:sem|igual|a não)|já (?:disse|escrevi|expliquei)|não (?:ajudou|funcionou|resolveu|adiantou))(?!\p{L})/iu,
];

interface Turn {
  readonly role: 'customer' | 'agent';
  readonly text: string;
}

/**
 * How often the customer came back because an answer settled nothing: saying that it did not help, or with neither thanks nor what
 * the agent had asked for. Reads English, German, French, Spanish and Portuguese; in another language any question is one they answer.
 */
export function countFailedAttempts({ messages }: Pick<Ticket, 'messages'>): number {
  const turns = turnsOf(messages);
  return turns.filter(({ role, text }, index) => {
    const before = turns[index - 1];
    if (role !== 'customer' || before === undefined) return false;
    return FAILED.some((pattern) => pattern.test(text)) || !isContent(text) && !asksCustomer(before.text);
  }).length;
}

/** What each side wrote before the other did again. */
function turnsOf(messages: Ticket['messages']): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { author, visibility, text } of messages.slice(-NEWEST_MESSAGES)) {
    if (visibility !== 'public' || author.role === 'system') continue;
    const body = bodyText(text.slice(0, MOST_CHARACTERS));
    const last = turns.at(-1);
    if (last?.role === author.role) turns[turns.length - 1] = { role: author.role, text: `${last.text}\n${body}` };
    else turns.push({ role: author.role, text: body });
  }
  return turns;
}
