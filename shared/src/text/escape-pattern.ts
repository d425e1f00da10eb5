/** Words as a regular expression that finds nothing but them, with or without the flag `u`, which refuses an escape that isn't needed. */
export function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
