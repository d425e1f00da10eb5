/** What matches in any of these roots, root by root; see `openRoots`. */
export function queryDeep<Found extends Element = HTMLElement>(roots: readonly ParentNode[], selector: string): Found[] {
  return roots.flatMap((root) => [...root.querySelectorAll<Found>(selector)]);
}
