/** Calls `onChange` after changes under an element: nodes that come or go, text, and the named attributes. Ends with the signal. */
export function observeChanges(element: Element, signal: AbortSignal, onChange: () => void, attributeFilter?: readonly string[]): void {
  if (signal.aborted) return;
  const observer = new (element.ownerDocument.defaultView ?? globalThis).MutationObserver(onChange);
  observer.observe(element, { childList: true, subtree: true, characterData: true, ...(attributeFilter && { attributeFilter: [...attributeFilter] }) });
  signal.addEventListener('abort', () => observer.disconnect());
}
