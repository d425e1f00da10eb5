import { bodyText } from '@countersign/shared/suggestion/body-text';
import { htmlToText } from '@countersign/shared/text/html-to-text';
import type { Message } from '@countersign/shared/ticket/message';
import { withoutInjection } from '../injection/injection-patterns.ts';

const MOST_CHARACTERS = 20_000;
/** Some consoles hand a message over with its tags. */
const HTML = /<(?:p|div|br|span|table|html|body|a|b|i|ul|ol|li|font|style|script|img|blockquote|strong|em|h\d)\b[^>]*>/i;
const bodies = new WeakMap<Message, string>();

/** What the author of a message wrote in it: without quoted trail, signature, greeting, sign-off and paragraphs that try to steer a model. Remembered for each message. */
export function bodyOf(message: Message): string {
  let body = bodies.get(message);
  if (body === undefined) {
    const text = message.text.slice(0, MOST_CHARACTERS);
    body = withoutInjection(bodyText(HTML.test(text) ? htmlToText(text) : text));
    bodies.set(message, body);
  }
  return body;
}
