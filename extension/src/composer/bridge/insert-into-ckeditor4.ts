import { windowsOf } from './windows-of.ts';

interface Ckeditor4 {
  insertHtml(html: string): void;
  editable(): { readonly $: Element } | null;
}
interface WithCkeditor4 {
  readonly CKEDITOR?: { readonly instances: Readonly<Record<string, Ckeditor4>> };
}

/** CKEditor 4 lists its instances in the window that holds its frame. */
export function insertIntoCkeditor4(editable: HTMLElement, html: string): boolean {
  const editors = windowsOf(editable).flatMap((view) => Object.values((view as WithCkeditor4).CKEDITOR?.instances ?? {}));
  const editor = editors.find((one) => one.editable()?.$ === editable);
  editor?.insertHtml(html);
  return editor !== undefined;
}
