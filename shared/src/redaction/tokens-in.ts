import { TOKEN } from './recognizers/token-shape.ts';
import type { RedactedText } from './redacted-text.ts';

/** The tokens that stand in masked texts: the only ones that somebody who read them can have meant. */
export function tokensIn(...texts: readonly RedactedText[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(TOKEN) ?? []));
}
