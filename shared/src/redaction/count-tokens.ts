import { TOKEN } from './recognizers/token-shape.ts';
import type { TokenVault } from './redacted-text.ts';

/** Which of a vault's tokens stand in these texts, and how often, in the order in which they were handed out. */
export function countTokens(texts: readonly string[], vault: TokenVault): { token: string; type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [token] of text.matchAll(TOKEN)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return vault.entries().flatMap(({ token, type }) => (counts.has(token) ? [{ token, type, count: counts.get(token)! }] : []));
}
