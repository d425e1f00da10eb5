import { expect, test } from 'vitest';
import { wordingSpan } from './wording-span.ts';

const sentence = 'I have asked my team lead.';

test.each([
  ['We will refund the full €189. Bye.', 'will refund', sentence, 'We will refund the full €189.'],
  ['Hello Harald, we will refund the full €189.', 'we will refund', sentence, 'we will refund the full €189.'],
  ['Today, we will refund it.', 'we will refund', sentence, 'Today, we will refund it.'],
  ['We refund it. Really, we refund it all. Bye.', 'it. Really, we refund', sentence, 'We refund it. Really, we refund it all.'],
  ['Your card 4111 1111 1111 1111 gets it.', ' 4111 1111 1111 1111 ', 'ending in 1111', '4111 1111 1111 1111'],
  ['Hi Bob, it is done.', 'Bob', 'Harald', 'Bob'],
])('in “%s” for “%s” the wording “%s” takes the place of “%s”', (text, quote, suggestion, replaced) => {
  const start = text.indexOf(quote);
  const span = wordingSpan(text, { start, end: start + quote.length, quote, suggestion });
  expect(text.slice(span.start, span.end)).toBe(replaced);
});
