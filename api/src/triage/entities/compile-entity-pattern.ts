import { createRequire } from 'node:module';
import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import type { RE2JS } from 're2js';

/** Loaded only where a workspace has patterns: it takes longer than the rest of triage. */
const load = createRequire(import.meta.url);

/** A workspace's own pattern, ready to search a text in time that grows with the text alone. */
export interface CompiledPattern {
  readonly name: string;
  find(text: string): { readonly start: number; readonly end: number }[];
}

const MOST_FOUND = 20;

/** Compiles a workspace's own pattern, or says in a sentence why it can't be used: it has no RE2 syntax, or it fits an empty text. */
export function compileEntityPattern({ name, pattern }: EntityPattern, mostFound = MOST_FOUND): CompiledPattern | { readonly refused: string } {
  const { RE2JS: Engine } = load('re2js') as typeof import('re2js');
  let compiled: RE2JS;
  try {
    compiled = Engine.compile(pattern, Engine.CASE_INSENSITIVE);
  } catch {
    // The compiler's own words name a place in the pattern that no lead can read.
    return { refused: `The pattern of “${name}” can’t be searched for safely. Use RE2 syntax: no look-around, no back-references.` };
  }
  if (compiled.matcher('').matches()) return { refused: `The pattern of “${name}” fits an empty text, so it would fit everywhere.` };
  const group = /\(\?P?<value>/.test(pattern) ? 'value' : 0;
  return {
    name,
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
