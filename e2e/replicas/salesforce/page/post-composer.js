import { labels, postEditor } from './api.js';
import { element } from './element.js';
import { openRoot } from './elements.js';
import { loadScript } from './load-script.js';

const engines = {};

async function loadEngine() {
  await loadScript(`/assets/${postEditor}/quill.js`);
  engines[postEditor] ??= window.Quill;
  return engines[postEditor];
}

/** Quill inside an open shadow root, for posts. */
export class PostComposer {
  #editor;
  #box = element('div', { class: 'editorBox' });

  constructor() {
    this.element = element('lightning-input-rich-text', {});
  }

  async start(html) {
    const Quill = await loadEngine();
    openRoot(this.element, [`${postEditor}/quill.snow.css`, 'console/publisher.css'], this.#box);
    this.#editor = new Quill(this.#box, { theme: 'snow', placeholder: labels.sharePost, modules: { toolbar: [['bold', 'italic', 'underline', 'strike'], [{ list: 'bullet' }, { list: 'ordered' }], ['link', 'clean']] } });
    this.#editor.root.setAttribute('role', 'textbox');
    this.#editor.root.setAttribute('aria-label', labels.sharePost);
    if (html !== '') this.#editor.clipboard.dangerouslyPasteHTML(html);
  }

  get html() {
    return this.#editor === undefined ? undefined : this.isEmpty ? '' : this.#editor.root.innerHTML;
  }

  get isEmpty() {
    return (this.#editor?.getText() ?? '').trim() === '';
  }

  focus() {
    this.#editor?.focus();
  }

  destroy() {
    this.element.remove();
  }
}
