/** The majors of the editor that the workspace can be served with; the first is the one of today. */
export type EditorMajor = 'ckeditor5-48' | 'ckeditor5-41' | 'ckeditor5-35' | 'ckeditor5-23';

/** An older major comes as one script that also writes its styles into the page. */
export function isOldMajor(editor: EditorMajor): boolean {
  return editor !== 'ckeditor5-48';
}
