import type { Engine } from './engine.ts';

const bySelector: readonly (readonly [selector: string, engine: Engine])[] = [
  ['textarea, input', 'textarea'],
  ['.ck-content, .ck-editor__editable', 'ckeditor5'],
  ['.cke_editable', 'ckeditor4'],
  ['.mce-content-body', 'tinymce'],
  ['.fr-element', 'froala'],
  ['.ql-editor', 'quill-2'],
  ['.ProseMirror', 'prosemirror'],
];
const byFrame: readonly (readonly [selector: string, engine: Engine])[] = [['.cke', 'ckeditor4'], ['.tox, .mce-tinymce', 'tinymce']];

/** Which editor this is, by the marks it leaves in the page: the instance itself can't be seen from the page script's world. */
export function detectEngine(editable: HTMLElement): Engine {
  const frame = editable.ownerDocument.defaultView?.frameElement;
  const found = bySelector.find(([selector]) => editable.matches(selector)) ?? byFrame.find(([selector]) => frame?.closest(selector));
  const engine = found?.[1] ?? 'contenteditable';
  // Only the first major keeps a box for pasted content beside the text.
  return engine === 'quill-2' && editable.parentElement?.querySelector(':scope > .ql-clipboard') ? 'quill-1' : engine;
}
