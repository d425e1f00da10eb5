/** The words and groups of a phrase: parts at the spaces that stand in no group. */
export function phraseTokens(phrase: string): string[] {
  const tokens: string[] = [];
  let token = '';
  let depth = 0;
  for (const [sign] of phrase.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== ' ' || depth > 0) token += sign;
    else if (token !== '') {
      tokens.push(token);
      token = '';
    }
  }
  return token === '' ? tokens : [...tokens, token];
}
