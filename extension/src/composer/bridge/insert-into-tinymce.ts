import { windowsOf } from './windows-of.ts';

interface Tinymce {
  readonly undoManager: { transact(change: () => void): unknown };
  getBody(): Element | null;
  insertContent(html: string): void;
}
interface WithTinymce {
  readonly tinymce?: { get?(): readonly Tinymce[] };
}

/** TinyMCE lists its instances in the window that holds its frame; in the frame itself that name is the body's id. */
export function insertIntoTinymce(editable: HTMLElement, html: string): boolean {
  const editors = windowsOf(editable).flatMap((view) => (view as WithTinymce).tinymce?.get?.() ?? []);
  const editor = editors.find((one) => one.getBody() === editable);
  editor?.undoManager.transact(() => editor.insertContent(html));
  return editor !== undefined;
}
