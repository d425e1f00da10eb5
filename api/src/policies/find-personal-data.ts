import type { Finding } from '@countersign/shared/policy/finding';
import { findingId } from '@countersign/shared/policy/finding-id';
import { findSpans } from '@countersign/shared/redaction/find-spans';
import type { RedactionSpan } from '@countersign/shared/redaction/redacted-text';
import { splitSentences } from '@countersign/shared/text/sentences';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { boundTicket } from '../assist/bound-ticket.ts';
import { peopleOf } from '../privacy/people-of.ts';
import { isPublicContact } from '@countersign/shared/policy/words/is-public-contact';

/** What a text may repeat: what its ticket says, and the sources behind it. */
export interface PersonalDataContext {
  readonly on: Finding['on'];
  readonly ticket?: Ticket | undefined;
  /** The sources that a sentence may rest on and quote. */
  readonly supportsOf?: (sentence: string) => readonly { readonly text: string; readonly heading?: string }[];
  /** What the workspace masks besides. */
  readonly finders?: readonly ((text: string) => RedactionSpan[])[] | undefined;
}

/** Details that stand in no reply, whoever they belong to. */
const never: Readonly<Record<string, string>> = {
  CARD: 'a payment card number', IBAN: 'a bank account number', NATIONAL_ID: 'a national or tax id', SECRET: 'a password, code or key', LINK: 'a link that holds a key', PASSPORT: 'a passport number', BANK_ACCOUNT: 'a bank account number',
};
/** Details that are the customer's own where the ticket says them, and somebody else's where it doesn't. */
const somebodys: Readonly<Record<string, string>> = {
  EMAIL: 'an e-mail address', PHONE: 'a phone number', ADDRESS: 'an address', STREET_ADDRESS: 'an address', IP: 'an IP address', BIRTH_DATE: 'a date of birth', LICENCE_PLATE: 'a licence plate',
};
const LEAST_NAME_SCORE = 0.7;
const MOST_CHARACTERS = 20_000;

/**
 * Personal details in a text that an agent, a customer or a model wrote: numbers and secrets that stand in no reply, and what belongs to
 * somebody else than the ticket is about. What the ticket or a quoted source says may be repeated; so may a team's public contacts.
 */
export function findPersonalData(whole: string, { on, ticket: asked, supportsOf = () => [], finders = [] }: PersonalDataContext): Finding[] {
  const text = whole.slice(0, MOST_CHARACTERS);
  const ticket = asked && boundTicket(asked);
  const said = plain([ticket?.subject ?? '', ticket?.requester.email ?? '', ...(ticket === undefined ? [] : peopleOf(ticket)), ...(ticket?.messages.map((message) => message.text) ?? [])].join('\n'));
  const own = new Set(finders.flatMap((find) => find(text)).map(({ type }) => type));
  const isSaid = (start: number, end: number): boolean => {
    const quote = plain(text.slice(start, end));
    return said.includes(quote) || splitSentences(text).some((sentence) => sentence.start < end && start < sentence.end && supportsOf(sentence.text).some((source) => plain(`${source.heading ?? ''}\n${source.text}`).includes(quote)));
  };
  return findSpans(text, { names: [], finders }).flatMap(({ start, end, type, score, explanation }): Finding[] => {
    const quote = text.slice(start, end);
    const found = (severity: Finding['severity'], what: string): Finding[] => [{
      id: findingId('built-in.personal-data', start, quote), rule: 'built-in.personal-data', kind: 'privacy', severity, on, start, end, quote,
      clause: 'Nobody’s private details stand in a text that others read.', explanation: `The text holds ${what} (${explanation}).`,
    }];
    const neverSaid = never[type];
    if (neverSaid !== undefined) return found('warn', neverSaid);
    if (own.has(type)) return found('warn', 'a detail that your workspace masks');
    const whose = somebodys[type];
    if (type === 'ADDRESS' && !/\p{L}.*\d|\d.*\p{L}/u.test(quote)) return [];
    if (whose !== undefined) return isPublicContact(type, quote) || isSaid(start, end) ? [] : found(ticket === undefined ? 'info' : 'warn', ticket === undefined ? whose : `${whose} that this ticket does not name`);
    const isWholeName = type === 'PERSON' && ticket !== undefined && score >= LEAST_NAME_SCORE && /\p{Lu}\S+\s+(?:\S+\s+)?\p{Lu}\S+/u.test(quote);
    return isWholeName && !isSaid(start, end) ? found('info', 'a person’s name that this ticket does not name') : [];
  });
}

/** Letters and digits alone, so that "+44 20 7946 0018" is found in "+442079460018". */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@\n]+/gu, '');
}
