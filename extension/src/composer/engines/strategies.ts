import type { Engine, Strategy } from './engine.ts';

/**
 * What to try, in this order, as measured with the real editors: a further one only after the one before did nothing at all.
 * CKEditor 5 loses what a typing command writes, Quill 1 ignores a paste, Quill 2 loses lists in a typing command, and editors with
 * an undo of their own don't see it.
 */
export const strategies: Readonly<Record<Engine, readonly Strategy[]>> = {
  ckeditor5: ['paste', 'instance'],
  ckeditor4: ['paste', 'instance', 'typing-command'],
  froala: ['paste', 'instance', 'typing-command'],
  'quill-2': ['paste', 'instance', 'typing-command'],
  'quill-1': ['typing-command', 'instance'],
  tinymce: ['paste', 'instance', 'typing-command'],
  prosemirror: ['paste', 'typing-command'],
  textarea: ['typing-command', 'value'],
  contenteditable: ['typing-command', 'paste'],
};
