import type { MacroTitle } from '../../consoles/console-macros.ts';

/** The macros whose title has every typed word, in the console's order. */
export function matchMacros(macros: readonly MacroTitle[], typed: string): readonly MacroTitle[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  return macros.filter(({ title }) => words.every((word) => title.toLocaleLowerCase().includes(word)));
}
