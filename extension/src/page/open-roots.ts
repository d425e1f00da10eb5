/** An element and every open shadow root under it, in the order of the page; those of elements that match `except` are left out. */
export function openRoots(root: ParentNode, except?: string): readonly ParentNode[] {
  const roots: ParentNode[] = [root];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot !== null && !(except !== undefined && element.matches(except))) roots.push(...openRoots(element.shadowRoot, except));
  }
  return roots;
}
