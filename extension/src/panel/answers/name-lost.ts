import type { LostField } from '../../consoles/console.ts';

/** A field and the part of the page it was looked for in: "reply box (composer)". */
export function nameLost({ field, view }: LostField & { readonly view?: string }): string {
  return view === undefined || view === field ? field : `${field} (${view})`;
}
