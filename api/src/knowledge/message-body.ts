import { bodyText } from '@countersign/shared/suggestion/body-text';
import type { Message } from '@countersign/shared/ticket/message';
import { withoutInjection } from '../injection/injection-patterns.ts';
import { plainTextOf } from './plain-text-of.ts';

const bodies = new WeakMap<Message, string>();

/** What the author of a message wrote in it: without quoted trail, signature, greeting, sign-off and paragraphs that try to steer a model. Remembered for each message. */
export function bodyOf(message: Message): string {
  let body = bodies.get(message);
  if (body === undefined) {
    body = withoutInjection(bodyText(plainTextOf(message)));
    bodies.set(message, body);
  }
  return body;
}
