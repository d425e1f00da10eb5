/** Calls `onChange` after changes under a node: nodes that come or go, text, and the named attributes. Ends with the signal. */
export function observeChanges(node: Element | ShadowRoot | Document, signal: AbortSignal, onChange: () => void, attributeFilter?: readonly string[]): void {
  if (signal.aborted) return;
  const observer = new ((node.ownerDocument ?? (node as Document)).defaultView ?? globalThis).MutationObserver(onChange);
  observer.observe(node, { childList: true, subtree: true, characterData: true, ...(attributeFilter && { attributeFilter: [...attributeFilter] }) });
  signal.addEventListener('abort', () => observer.disconnect());
}
