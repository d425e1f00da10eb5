import { findQuill } from './find-quill.ts';

/** Puts markup at Quill's own selection, in the place of what is selected. */
export function insertIntoQuill(editable: HTMLElement, html: string): boolean {
  const quill = findQuill(editable);
  const at = quill?.getSelection(true);
  if (quill === undefined || !at) return false;
  if (at.length > 0) quill.deleteText(at.index, at.length, 'user');
  quill.clipboard.dangerouslyPasteHTML(at.index, html, 'user');
  return true;
}
