import { RE2JS } from 're2js';

/** A pattern somebody wrote, ready to search a text in time that grows with the text alone. */
export interface CompiledPattern {
  find(text: string): { readonly start: number; readonly end: number }[];
}

/**
 * Compiles a pattern in RE2 syntax. A group named `value` narrows what is found; of a text at most `mostFound` places are given.
 * `refused` ends a sentence that begins with the pattern's name: it has no RE2 syntax, or it fits an empty text.
 */
export function compilePattern(source: string, { matchCase = false, mostFound = 20 }: { readonly matchCase?: boolean; readonly mostFound?: number } = {}): CompiledPattern | { readonly refused: string } {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch {
    // The compiler's own words name a place in the pattern that no lead can read.
    return { refused: 'can’t be searched for safely. Use RE2 syntax: no look-around, no back-references' };
  }
  if (compiled.matcher('').matches()) return { refused: 'fits an empty text, so it would fit everywhere' };
  const group = /\(\?P?<value>/.test(source) ? 'value' : 0;
  return {
    find(text) {
      const found: { start: number; end: number }[] = [];
      const matcher = compiled.matcher(text);
      while (found.length < mostFound && matcher.find()) {
        const start = matcher.start(group);
        const end = matcher.end(group);
        if (start >= 0 && end > start) found.push({ start, end });
      }
      return found;
    },
  };
}
