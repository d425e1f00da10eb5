import { htmlToText } from '@countersign/shared/text/html-to-text';
import type { Message } from '@countersign/shared/ticket/message';

const MOST_CHARACTERS = 20_000;
/** Some consoles hand a message over with its tags. */
const HTML = /<(?:p|div|br|span|table|html|body|a|b|i|ul|ol|li|font|style|script|img|blockquote|strong|em|h\d)\b[^<>]*>/i;

/** A message as plain text, whole but bounded. */
export function plainTextOf({ text }: Pick<Message, 'text'>): string {
  const read = text.slice(0, MOST_CHARACTERS);
  return HTML.test(read) ? htmlToText(read) : read;
}
