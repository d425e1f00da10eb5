import { element } from './element.js';
import { openRoot } from './elements.js';
import { loadScript } from './load-script.js';

/** TinyMCE inside an open shadow root: the newer "Lightning Editor" for e-mails. */
export class TinymceComposer {
  #version;
  #onChange;
  #editor;
  #target = element('textarea', { 'aria-label': 'Email Body' });

  constructor(version, onChange) {
    this.#version = version;
    this.#onChange = onChange;
    this.element = element('lightning-rich-text-editor', { class: 'lightningEditor' });
  }

  async start(html) {
    await loadScript(`/assets/${this.#version}/tinymce.min.js`);
    openRoot(this.element, ['console/publisher.css'], element('div', { class: 'tinymceBox' }, this.#target));
    this.#target.value = html;
    const [editor] = await window.tinymce.init({
      target: this.#target,
      base_url: `/assets/${this.#version}`,
      suffix: '.min',
      license_key: 'gpl',
      height: 280,
      menubar: false,
      statusbar: false,
      branding: false,
      promotion: false,
      plugins: this.#version === 'tinymce-5' ? 'lists link paste' : 'lists link',
      toolbar: 'bold italic underline | bullist numlist blockquote | link | undo redo',
      convert_urls: false,
      browser_spellcheck: true,
    });
    this.#editor = editor;
    editor.on('input change undo redo SetContent', this.#onChange);
  }

  get html() {
    return this.#editor?.getContent();
  }

  get isEmpty() {
    return (this.html ?? '') === '';
  }

  focus() {
    this.#editor?.focus();
  }

  destroy() {
    this.#editor?.remove();
    this.element.remove();
  }
}
