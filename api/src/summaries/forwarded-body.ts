import { stripQuotes } from '@countersign/shared/text/strip-quotes';
import type { Message } from '@countersign/shared/ticket/message';
import { bodyOf } from '../knowledge/message-body.ts';

const SUBJECT = /^\s*(?:\[[^\]\n]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|enc)\s*:/i;
const MARKER = /(?:forwarded message|weitergeleitete[rn]? nachricht|message (?:transféré|réexpédié)|mensaje reenviado|mensagem (?:encaminhada|reencaminhada))/i;
const MOST_LINES_TO_MARKER = 3;
const MOST_CHARACTERS = 60;
const MOST_WORDS = 8;
const MOST_READ = 20_000;

/**
 * What a forwarded message says, where the words above it say hardly anything ("FYI"). Empty where nothing is forwarded: the older
 * words of an answer are not, so without a mark of the mail client only the first message of a ticket counts.
 */
export function forwardedBody(message: Message, body: string, subject: string, isFirst: boolean): string {
  if (body.length > MOST_CHARACTERS || body.split(/\s+/).length > MOST_WORDS || message.author.role !== 'customer') return '';
  const { text, quoted } = stripQuotes(message.text.slice(0, MOST_READ));
  if (text.trim() === '' || quoted.trim() === '') return '';
  const isMarked = quoted.split('\n').slice(0, MOST_LINES_TO_MARKER).some((line) => MARKER.test(line));
  return isMarked || (isFirst && SUBJECT.test(subject)) || (isFirst && text.trim().split('\n').length <= 2) ? bodyOf({ ...message, text: quoted }) : '';
}
