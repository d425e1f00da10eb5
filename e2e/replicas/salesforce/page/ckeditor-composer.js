import { element } from './element.js';

/** CKEditor 4 in a frame within a frame, as the classic Lightning e-mail composer holds it. */
export class CkeditorComposer {
  #onChange;
  #editor;
  #frame = element('iframe', { class: 'ckContainer', title: 'CK Editor Container', src: '/lightning/editor/container' });

  constructor(onChange) {
    this.#onChange = onChange;
    this.element = element('div', { class: 'emailuiRichTextEditor' }, this.#frame);
  }

  async start(html) {
    await new Promise((resolve) => { this.#frame.addEventListener('load', resolve, { once: true }); });
    this.#editor = await this.#frame.contentWindow.startEditor(html, this.#onChange);
  }

  get html() {
    return this.#editor?.getData();
  }

  get isEmpty() {
    return (this.html ?? '') === '';
  }

  focus() {
    this.#editor?.focus();
  }

  destroy() {
    this.#frame.remove();
  }
}
