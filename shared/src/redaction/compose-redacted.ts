import type { RedactedText } from './redacted-text.ts';

/**
 * Template tag that joins literals of our own code with redacted values:
 * ``composeRedacted`Subject: ${subject}` ``. Nothing else than `RedactedText` and numbers can be put in.
 */
export function composeRedacted(literals: TemplateStringsArray, ...values: readonly (RedactedText | number)[]): RedactedText {
  return literals.reduce((text, literal, position) => text + String(values[position - 1]) + literal) as RedactedText;
}

/** Joins redacted texts with a separator of our own code. */
export function joinRedacted(texts: readonly RedactedText[], separator: '\n' | '\n\n' | '; '): RedactedText {
  return texts.join(separator) as RedactedText;
}
