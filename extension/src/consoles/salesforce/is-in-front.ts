import { selectors } from './selectors.ts';

/** Whether the agent can see this element: neither it nor a frame, shadow host or tab around it is hidden. */
export function isInFront(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = around(at)) {
    if (at.closest(selectors.behind) !== null || at.checkVisibility?.() === false) return false;
  }
  return true;
}

/** What holds the tree this element is in: the host of its shadow root, or the frame of its page. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
