import { quoteHeaderLength } from '../text/quote-header.ts';
import { pastedParts } from './pasted-parts.ts';
import type { TicketKey } from './ticket-key.ts';
import type { TicketInput } from './ticket.ts';

const subjectLabel = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s*[:：]\s*(.+)$/iu;
const reply = /^(?:(?:re|aw|sv|fw|fwd|wg|tr|rv)\s*[:：]\s*)+(.+)$/iu;
const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten|liebe[rs]?|sehr geehrte|moin|bonjour|salut|madame|monsieur|hola|buen[ao]s|estimad[oa]|olá|ola|bom dia|boa (?:tarde|noite)|prezad[oa]|ciao|buongiorno)(?!\p{L})/iu;

/**
 * A ticket from a conversation that an agent copied from somewhere: the subject if the first line is one, then a message for
 * each part between "Name, date:" lines, quoted trails as the older messages they are. Everything is the customer's unless a
 * part says that an agent wrote it. `undefined` when nothing was pasted.
 */
export function parsePastedTicket(text: string, key: TicketKey): TicketInput | undefined {
  const { subject, body } = splitSubject(text.replace(/\r\n?/g, '\n').trim());
  const parts = pastedParts(body === '' ? subject : body);
  if (parts.length === 0) return undefined;
  const print = fingerprint(text);
  return {
    key, subject: body === '' ? '' : subject, channel: 'pasted',
    requester: { name: parts.find(({ role, name }) => role === 'customer' && name !== '')?.name ?? '' },
    messages: parts.map(({ role, name, isNote, text: words, at }, index) => ({
      id: `pasted:${print}:${index}`, author: { role, name }, visibility: isNote ? 'internal' : 'public', text: words, at,
    })),
  };
}

function splitSubject(text: string): { subject: string; body: string } {
  const [first = '', ...others] = text.split('\n');
  const rest = others.join('\n').trim();
  const labelled = subjectLabel.exec(first) ?? reply.exec(first);
  if (labelled !== null) return { subject: labelled[1]!.trim(), body: rest };
  const isTitle = first.length <= 120 && (others[0] ?? '').trim() === '' && rest !== '' && !/[.,!?;:]\s*$/.test(first) && !greeting.test(first) && quoteHeaderLength([first], 0) === 0;
  return isTitle && pastedParts(`${first}\nx`)[0]?.text === `${first}\nx` ? { subject: first.trim(), body: rest } : { subject: '', body: text };
}

/** Tells one pasted text from another, so that a draft for one is never taken for the other's. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
