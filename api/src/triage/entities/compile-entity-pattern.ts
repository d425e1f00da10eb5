import type { EntityPattern } from '@countersign/shared/assist/triage-settings';
import { compilePattern, type CompiledPattern as Searchable } from '@countersign/shared/text/compile-pattern';

/** A workspace's own pattern, ready to search a text in time that grows with the text alone. */
export interface CompiledPattern extends Searchable {
  readonly name: string;
}

/** Compiles a workspace's own pattern, or says in a sentence why it can't be used: it has no RE2 syntax, or it fits an empty text. */
export function compileEntityPattern({ name, pattern }: EntityPattern, mostFound?: number): CompiledPattern | { readonly refused: string } {
  const compiled = compilePattern(pattern, mostFound === undefined ? {} : { mostFound });
  return 'refused' in compiled ? { refused: `The pattern of “${name}” ${compiled.refused}.` } : { name, find: compiled.find };
}
