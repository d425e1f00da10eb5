export interface Quill {
  readonly history: { cutoff(): void };
  readonly clipboard: { dangerouslyPasteHTML(index: number, html: string, source: 'user'): void };
  getSelection(focus: boolean): { readonly index: number; readonly length: number } | null;
  deleteText(index: number, length: number, source: 'user'): void;
}
interface WithQuill {
  readonly Quill?: { find?(container: Element): Quill | number | null | undefined };
}

/** Quill 1 keeps its instance on its container; Quill 2 tells it only through its class, where the page has made that global. */
export function findQuill(editable: HTMLElement): Quill | undefined {
  const container = editable.parentElement as (HTMLElement & { readonly __quill?: Quill }) | null;
  if (container === null) return undefined;
  const found = container.__quill ?? (window as WithQuill).Quill?.find?.(container);
  return typeof found === 'object' && found !== null && 'history' in found ? found : undefined;
}
