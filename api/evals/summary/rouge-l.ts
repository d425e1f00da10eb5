/** ROUGE-L: the F1 of the longest common subsequence of words, lower case, letters and digits of ASCII, no stemming (Lin 2004, with equal weight of precision and recall). */
export function rougeL(text: string, reference: string): number {
  const one = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const other = reference.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1) next[at] = word === other[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!);
    row = next;
  }
  const common = row[other.length]!;
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}
