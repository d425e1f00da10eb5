import { findQuill } from './find-quill.ts';

/** Puts markup at Quill's own selection. */
export function insertIntoQuill(editable: HTMLElement, html: string): boolean {
  const quill = findQuill(editable);
  const at = quill?.getSelection(true)?.index;
  if (quill === undefined || at === undefined) return false;
  quill.clipboard.dangerouslyPasteHTML(at, html, 'user');
  return true;
}
