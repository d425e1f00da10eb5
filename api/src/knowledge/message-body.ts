import { bodyText } from '@countersign/shared/suggestion/body-text';
import type { Message } from '@countersign/shared/ticket/message';

const MOST_CHARACTERS = 20_000;
const bodies = new WeakMap<Message, string>();

/** What the author of a message wrote in it: without quoted trail, signature, greeting and sign-off. Remembered for each message. */
export function bodyOf(message: Message): string {
  let body = bodies.get(message);
  if (body === undefined) {
    const text = message.text.slice(0, MOST_CHARACTERS);
    body = bodyText(text);
    bodies.set(message, body);
  }
  return body;
}
