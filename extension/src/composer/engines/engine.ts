/** An editor as insertion has to tell it from others. */
export type Engine = 'ckeditor5' | 'ckeditor4' | 'froala' | 'quill-2' | 'quill-1' | 'tinymce' | 'prosemirror' | 'textarea' | 'contenteditable';

/**
 * A way to hand text to an editor: as a paste, as the browser's own typing command, through the editor's instance in the page's
 * world, or as a changed value.
 */
export type Strategy = 'paste' | 'typing-command' | 'instance' | 'value';
