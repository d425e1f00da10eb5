import type { FailingExample } from '../routes/contracts/policies.ts';

/** A failing example in a sentence: where it stands, what it says, and what the rule found in it. */
export function failureText({ example, expected, matches }: FailingExample, place: string): string {
  if (expected === 'match') return `${place}: must match and doesn’t: “${example}”`;
  const found = matches.map(({ start, end, explanation }) => `“${example.slice(start, end)}”: ${explanation}`);
  return `${place}: must not match and does: “${example}” (${found.join(' ')})`;
}
