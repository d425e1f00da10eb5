/** Where the composer's editable stands in the tab's own window, and what its editor's model holds. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly html: string;
  readonly text: string;
  readonly hasFocus: boolean;
}

/**
 * Runs in the page: finds the last selector's element inside the frames that the others name, through open shadow roots, and asks the
 * editor for its content. `null` where it is not there or not shown. It stands alone, because it travels as text.
 */
export function lookIntoComposer(path: readonly string[]): Seen | null {
  interface Editors {
    readonly CKEDITOR?: { readonly instances: Readonly<Record<string, { editable(): { readonly $: Element } | null; getData(): string }>> };
    readonly tinymce?: { get(): readonly { getBody(): Element | null; getContent(): string }[] };
  }
  const find = (root: Document | ShadowRoot, selector: string): HTMLElement | undefined => {
    const own = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.getClientRects().length > 0);
    if (own !== undefined) return own;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot === null ? undefined : find(shadowRoot, selector);
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  let [page, x, y] = [document, 0, 0];
  for (const selector of path.slice(0, -1)) {
    const frame = find(page, selector) as HTMLIFrameElement | undefined;
    if (frame?.contentDocument == null) return null;
    const box = frame.getBoundingClientRect();
    [page, x, y] = [frame.contentDocument, x + box.x + frame.clientLeft, y + box.y + frame.clientTop];
  }
  const editable = find(page, path.at(-1)!);
  if (editable === undefined) return null;
  const around = (page.defaultView?.parent ?? window) as unknown as Editors;
  const html =
    (editable as HTMLElement & { readonly ckeditorInstance?: { getData(): string } }).ckeditorInstance?.getData() ??
    Object.values(around.CKEDITOR?.instances ?? {}).find((editor) => editor.editable()?.$ === editable)?.getData() ??
    around.tinymce?.get().find((editor) => editor.getBody() === editable)?.getContent() ??
    editable.innerHTML;
  const text = new DOMParser().parseFromString(html.replaceAll(/<\/?(?:p|div|br|li|blockquote)\b/g, ' $&'), 'text/html').body.textContent ?? '';
  const box = editable.getBoundingClientRect();
  const hasFocus = (editable.getRootNode() as Document | ShadowRoot).activeElement === editable;
  return { x: x + box.x + 20, y: y + Math.max(0, box.y) + 14, html, hasFocus, text: text.replaceAll(/[\u200b\ufeff]/g, '').replaceAll(/[\s\u00a0]+/g, ' ').trim() };
}
