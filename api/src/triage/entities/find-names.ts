import { foldText } from '../fold-text.ts';

/** Finds names of a list in texts as whole words, whatever their case and accents; the longest name at a place wins. Time grows with the text, not with the list. */
export function findNames(names: readonly string[]): (text: string) => { start: number; end: number }[] {
  const byFirstWord = new Map<string, string[]>();
  for (const name of names) {
    const folded = foldText(name.normalize('NFC').trim());
    const first = /[a-zß0-9]+/.exec(folded)?.[0];
    if (first === undefined || !folded.startsWith(first)) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), folded].sort((one, other) => other.length - one.length));
  }
  return (text) => {
    if (byFirstWord.size === 0) return [];
    const folded = foldText(text);
    const found: { start: number; end: number }[] = [];
    for (const { 0: word, index } of folded.matchAll(/(?<![a-zß0-9])[a-zß0-9]+/g)) {
      const name = byFirstWord.get(word)?.find((candidate) => folded.startsWith(candidate, index) && !/[a-zß0-9]/.test(folded.charAt(index + candidate.length)));
      if (name !== undefined) found.push({ start: index, end: index + name.length });
    }
    return found;
  };
}
