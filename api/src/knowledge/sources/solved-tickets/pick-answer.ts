import { bodyText } from '@countersign/shared/suggestion/body-text';

/** A public message of a ticket that is over. */
export interface SolvedMessage {
  readonly from: 'customer' | 'agent';
  readonly text: string;
}

export interface QuestionAndAnswer {
  readonly question: string;
  readonly answer: string;
}

/** A reply with fewer words than this (“You’re welcome”) answers nothing. */
const FEWEST_ANSWER_WORDS = 10;
const MOST_THANKS_WORDS = 15;
const MOST_CHARACTERS = 20_000;
const THANKS = /\b(?:thanks?|thx|cheers|danke|dank|merci|gracias|grazie|obrigad[oa]|bedankt)\b/i;

/**
 * What the customer asked first and the reply that ended it: the agent's last one that says something and answers more than a thank-you.
 * Quoted trails, signatures, greetings and sign-offs are cut. Undefined where nobody asked or nobody answered.
 */
export function pickAnswer(messages: readonly SolvedMessage[]): QuestionAndAnswer | undefined {
  const bodies = messages.map(({ from, text }) => ({ from, body: bodyText(text.slice(0, MOST_CHARACTERS)) })).filter(({ body }) => body !== '');
  const first = bodies.findIndex(({ from }) => from === 'customer');
  if (first === -1) return undefined;
  const answers = bodies.filter(({ from, body }, index) => from === 'agent' && index > first && countWords(body) >= FEWEST_ANSWER_WORDS && !answersThanks(bodies, index));
  const last = answers.at(-1);
  return last === undefined ? undefined : { question: bodies[first]!.body, answer: last.body };
}

function answersThanks(bodies: readonly { readonly from: string; readonly body: string }[], index: number): boolean {
  const before = bodies[index - 1]!;
  return index > 1 && before.from === 'customer' && countWords(before.body) <= MOST_THANKS_WORDS && THANKS.test(before.body) && !before.body.includes('?');
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
