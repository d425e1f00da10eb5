const WORD = /\[[A-Z_]+_\d+\]|[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.,:/\-]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/gu;

/**
 * A sentence as it can be shown to somebody who has read none of the tickets: a name or number in it that only one ticket says
 * is left out, because it belongs to that ticket. `said` holds what each ticket said, this one's words among them.
 */
export function sharedWording(sentence: string, said: readonly string[]): string {
  const wordings = said.map((text) => new Set(text.match(WORD)?.map((word) => word.toLowerCase())));
  return sentence.replace(WORD, (word, at: number) => {
    const isOwn = /\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && at > 0) || word.startsWith('[');
    return isOwn && wordings.filter((words) => words.has(word.toLowerCase())).length < 2 ? '…' : word;
  }).replace(/…(?:[\s,]*…)+/g, '…');
}
