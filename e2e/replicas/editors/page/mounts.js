import { mountBare, mountTextarea } from './plain.js';
import { mountCkeditor4 } from './ckeditor4.js';
import { mountCkeditor5, mountOldCkeditor5 } from './ckeditor5.js';
import { mountFroala, mountFroala2 } from './froala.js';
const mountProsemirror = async (host, html) => (await import('./prosemirror.js')).mountProsemirror(host, html);
import { mountQuill } from './quill.js';
import { mountTinymce } from './tinymce.js';

/** Each engine by its name: puts an editor with this content into the host and resolves with a function that gives its model's content. */
export const mounts = {
  'ckeditor5-48': mountCkeditor5,
  'ckeditor5-41': (host, html) => mountOldCkeditor5(host, html, '41'),
  'ckeditor5-35': (host, html) => mountOldCkeditor5(host, html, '35'),
  'ckeditor5-23': (host, html) => mountOldCkeditor5(host, html, '23'),
  ckeditor4: mountCkeditor4,
  'froala-5': (host, html) => mountFroala(host, html, '5'),
  'froala-4': (host, html) => mountFroala(host, html, '4'),
  'froala-3': (host, html) => mountFroala(host, html, '3'),
  'froala-2': mountFroala2,
  'quill-2': (host, html, options) => mountQuill(host, html, '2', options),
  'quill-1': (host, html, options) => mountQuill(host, html, '1', options),
  'tinymce-8': (host, html) => mountTinymce(host, html, '8'),
  'tinymce-6': (host, html) => mountTinymce(host, html, '6'),
  'tinymce-5': (host, html) => mountTinymce(host, html, '5'),
  prosemirror: mountProsemirror,
  contenteditable: mountBare,
  textarea: mountTextarea,
};
