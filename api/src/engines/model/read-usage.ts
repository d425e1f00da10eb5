/** How many tokens a call took, as its endpoint counts; `null` where it doesn't. */
export interface Usage {
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
}

/** An endpoint's count of tokens, `undefined` where it is none: some say nothing, some say zero of every call. */
export function readUsage(said: unknown): Usage | undefined {
  const { prompt_tokens: prompt, completion_tokens: completion } = (said ?? {}) as { prompt_tokens?: unknown; completion_tokens?: unknown };
  if (!isCount(prompt) || prompt === 0) return undefined;
  return { promptTokens: prompt, completionTokens: isCount(completion) ? completion : null };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
