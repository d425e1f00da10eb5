import { findQuill } from './find-quill.ts';

/** Quill makes one undo step of all changes within a second; this begins a new one. */
export function partUndoOfQuill(editable: HTMLElement): boolean {
  const quill = findQuill(editable);
  quill?.history.cutoff();
  return quill !== undefined;
}
