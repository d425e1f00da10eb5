/** Where caret and selection of an editor are. Inside an open shadow root the document's own selection ends at the host; Chromium has one for the root. */
export function selectionOf(editable: HTMLElement): Selection {
  const root = editable.getRootNode() as (Document | ShadowRoot) & Partial<Pick<Document, 'getSelection'>>;
  return (root.getSelection?.() ?? editable.ownerDocument.getSelection())!;
}
