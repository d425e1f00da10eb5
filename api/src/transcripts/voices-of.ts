import { bodyText } from '@countersign/shared/suggestion/body-text';
import { normaliseText } from '@countersign/shared/text/normalise';
import { stripQuotes } from '@countersign/shared/text/strip-quotes';
import type { Message } from '@countersign/shared/ticket/message';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { withoutInjection } from '../injection/injection-patterns.ts';
import { plainTextOf } from '../knowledge/plain-text-of.ts';
import { readTranscript, type Utterance } from './read-transcript.ts';

/** What every line of a chat has: a colon behind a name, or a time. Most messages have neither twice, and are read no further. */
const MARK = /:(?=[\s*_]|<\/)|\d[:.h]\d\d/g;
const FEWEST_MARKS = 2;
const MOST_NAMED = 40;
const heard = new WeakMap<Message, readonly Utterance[] | null>();

/** Who says what in a message into which a chat was pasted; undefined where it holds none. Remembered for each message. */
export function voicesOf(ticket: Pick<Ticket, 'requester' | 'messages'>, message: Message): readonly Utterance[] | undefined {
  let voices = heard.get(message);
  if (voices === undefined) heard.set(message, (voices = hear(ticket, message) ?? null));
  return voices ?? undefined;
}

function hear({ requester, messages }: Pick<Ticket, 'requester' | 'messages'>, message: Message): Utterance[] | undefined {
  const text = plainTextOf(message);
  if ((text.match(MARK)?.length ?? 0) < FEWEST_MARKS) return undefined;
  const namesOf = (role: 'customer' | 'agent'): string[] => [...new Set(messages.slice(-MOST_NAMED).filter(({ author }) => author.role === role).map(({ author }) => author.name))];
  const voices = readTranscript(normaliseText(stripQuotes(text).text), { customers: [requester.name, ...namesOf('customer')], agents: namesOf('agent') });
  return voices?.flatMap((one) => {
    const said = withoutInjection(one.side === 'writer' ? bodyText(one.text) : one.text);
    return said.trim() === '' ? [] : [{ ...one, text: said }];
  });
}
