import { dispatchPaste } from '../dispatch-paste.ts';
import type { Engine } from '../engines/engine.ts';
import type { BridgeAnswer, BridgeTask } from './bridge-task.ts';
import { findFocused } from './find-focused.ts';
import { insertIntoCkeditor4 } from './insert-into-ckeditor4.ts';
import { insertIntoCkeditor5 } from './insert-into-ckeditor5.ts';
import { insertIntoFroala } from './insert-into-froala.ts';
import { insertIntoQuill } from './insert-into-quill.ts';
import { insertIntoTinymce } from './insert-into-tinymce.ts';
import { partUndoOfQuill } from './part-undo-of-quill.ts';

/** Puts markup at the caret through an editor's instance; false where the instance can't be found. */
export type InsertThroughInstance = (editable: HTMLElement, html: string) => boolean;

const inserters: Readonly<Partial<Record<Engine, InsertThroughInstance>>> = {
  ckeditor5: insertIntoCkeditor5,
  ckeditor4: insertIntoCkeditor4,
  froala: insertIntoFroala,
  'quill-1': insertIntoQuill,
  'quill-2': insertIntoQuill,
  tinymce: insertIntoTinymce,
};

/** Does one task in the page's own world. It can insert, and nothing else. */
export function answerTask(page: Document, task: BridgeTask): BridgeAnswer {
  const editable = findFocused(page);
  if (editable === undefined) return 'not-found';
  if (task.do === 'paste') return dispatchPaste(editable, task) ? 'done' : 'not-taken';
  if (task.do === 'part-undo') return partUndoOfQuill(editable) ? 'done' : 'not-found';
  return inserters[task.engine]?.(editable, task.html ?? '') ? 'done' : 'not-found';
}
