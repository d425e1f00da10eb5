const COMPOSABLE = /[\p{M}\u00AD\u200B\u2060\uFEFF]/u;
const CLUSTER = /[\u00AD\u200B\u2060\uFEFF]|[^\p{M}\u00AD\u200B\u2060\uFEFF]?\p{M}*/gu;
const INVISIBLE = /^[\u00AD\u200B\u2060\uFEFF]/;

/** A text as a reader sees it, and where its signs stand in the text that was written. */
export interface ComposedText {
  readonly text: string;
  /** The place of a span of `text` in what was written, in UTF-16 units. */
  spanOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Composes letters and their marks to single letters (NFC) and leaves out soft hyphens and blanks of no width, as they come with pasted text. */
export function composedText(written: string): ComposedText {
  if (!COMPOSABLE.test(written)) return { text: written, spanOf: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of written.matchAll(CLUSTER)) {
    if (cluster === '' || INVISIBLE.test(cluster)) continue;
    const composed = cluster.normalize('NFC');
    for (let unit = 0; unit < composed.length; unit++) {
      const isSame = composed.length === cluster.length;
      starts.push(index + (isSame ? unit : 0));
      ends.push(index + (isSame ? unit + 1 : cluster.length));
    }
    text += composed;
  }
  return {
    text,
    spanOf(start, end) {
      const from = starts[start] ?? written.length;
      return { start: from, end: end > start ? ends[end - 1]! : from };
    },
  };
}
