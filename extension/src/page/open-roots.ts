/** An element and every open shadow root under it, in the order of the page. */
export function openRoots(root: ParentNode): readonly ParentNode[] {
  const roots: ParentNode[] = [root];
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(...openRoots(element.shadowRoot));
  return roots;
}
