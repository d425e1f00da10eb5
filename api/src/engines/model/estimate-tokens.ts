const BYTES_A_TOKEN = 4;

/** About how many tokens so many bytes of text are, where an endpoint does not count: one for each four bytes, rounded up. Bytes and not letters, because scripts that take more of them take more tokens too. */
export function estimateTokens(bytes: number): number {
  return Math.ceil(bytes / BYTES_A_TOKEN);
}
