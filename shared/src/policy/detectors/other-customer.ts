import { email } from '../../redaction/recognizers/email.ts';
import { iban } from '../../redaction/recognizers/iban.ts';
import { phone } from '../../redaction/recognizers/phone.ts';
import { isPublicContact } from '../words/is-public-contact.ts';
import { tellsTime } from '../words/tells-time.ts';
import type { DetectorType } from './detector.ts';
import { givenText } from './given-text.ts';

const NUMBER = /(?<![\p{L}\p{N}])(?:[A-Z]{1,6}[-_/]?)?\d[\dA-Z-]{4,30}(?![\p{L}\p{N}])/gu;

/** E-mail addresses, phone, account and order numbers that stand in another customer's ticket and neither in this one nor in other sources. A team's own addresses and free numbers are nobody's. */
export const otherCustomer: DetectorType<'other-customer'> = {
  kind: 'privacy',
  place: 'server',
  compile: () => ({ text }, context) => {
    const others = (context.sources ?? []).filter(({ kind }) => kind === 'ticket').map((source) => source.text).join('\n');
    if (others === '') return [];
    const theirs = detailsIn(others);
    const own = detailsIn(`${givenText(context)}\n${context.ticket?.requester.email ?? ''}`);
    return [...detailsIn(text)]
      .filter(([detail]) => theirs.has(detail) && !own.has(detail))
      .map(([, { start, end }]) => ({ start, end, explanation: 'This stands in another customer’s ticket and not in this one.' }));
  },
};

function detailsIn(text: string): Map<string, { start: number; end: number }> {
  const known = [email, phone, iban].flatMap((recognizer) => recognizer.find(text));
  const numbers = [...text.matchAll(NUMBER)].filter(([number]) => !tellsTime(number)).map((match) => ({ start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => !known.some((span) => start < span.end && span.start < end));
  const somebodys = known.filter(({ type, start, end }) => !isPublicContact(type, text.slice(start, end)));
  return new Map([...somebodys, ...numbers].map(({ start, end }) => [text.slice(start, end).toLowerCase().replace(/[\s()./-]/g, ''), { start, end }]));
}
