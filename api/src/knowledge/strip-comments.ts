/** Markdown with `\n` alone at its lines' ends and without its HTML comments, and where each of its characters stood before. */
export function stripComments(markdown: string): { readonly text: string; rawAt(position: number): number } {
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let shift = 0;
  const text = markdown.replace(/\r\n?|<!--[\s\S]*?(?:-->|$)/g, (match, at: number) => {
    const kept = match.startsWith('\r') ? '\n' : '';
    const position = at - shift + kept.length;
    shift += match.length - kept.length;
    shifts.push({ from: position, by: shift });
    return kept;
  });
  return {
    text,
    rawAt(position) {
      let [low, high] = [0, shifts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (shifts[middle]!.from <= position) low = middle + 1;
        else high = middle;
      }
      return position + (shifts[low - 1]?.by ?? 0);
    },
  };
}
