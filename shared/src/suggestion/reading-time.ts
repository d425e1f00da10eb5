const wordsAMinute = 300;

/**
 * Milliseconds a quick reader needs for so many words: 300 a minute, the upper end of what most adults read silently with understanding
 * (M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019: 238 on average for non-fiction,
 * 175 to 300 for most readers). Whoever had less time than this cannot have read them all.
 */
export function readingTimeMs(words: number): number {
  return Math.round((words / wordsAMinute) * 60_000);
}
