/** The window of an element and those around it, innermost first, as far as they are of the same origin. */
export function windowsOf(element: Element): Window[] {
  const windows: Window[] = [];
  let view = element.ownerDocument.defaultView as Window | null;
  while (view !== null) {
    windows.push(view);
    view = view.frameElement?.ownerDocument.defaultView ?? null;
  }
  return windows;
}
