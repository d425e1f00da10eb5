/**
 * Calls `onChange` after changes under a node: nodes that come or go, text, and the named attributes. Many changes at once
 * are one call, in a task of its own, so that nothing is added to the page's. Ends with the signal.
 */
export function observeChanges(node: Element | ShadowRoot | Document, signal: AbortSignal, onChange: () => void, attributeFilter?: readonly string[]): void {
  if (signal.aborted) return;
  let later: unknown;
  const observer = new ((node.ownerDocument ?? (node as Document)).defaultView ?? globalThis).MutationObserver(() => {
    later ??= setTimeout(() => {
      later = undefined;
      if (!signal.aborted) onChange();
    });
  });
  observer.observe(node, { childList: true, subtree: true, characterData: true, ...(attributeFilter && { attributeFilter: [...attributeFilter] }) });
  signal.addEventListener('abort', () => observer.disconnect());
}
