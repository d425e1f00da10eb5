import { BlockQuote, Bold, Code, DecoupledEditor, Essentials, Italic, Link, List, Paragraph, Strikethrough, Underline } from 'ckeditor5';
import { element } from './element.js';
import { VisibilitySwitch } from './visibility-switch.js';

const tools = [
  { command: 'bold', label: 'Bold', glyph: 'B' },
  { command: 'italic', label: 'Italic', glyph: 'I' },
  { command: 'underline', label: 'Underline', glyph: 'U' },
  { command: 'bulletedList', label: 'Bulleted list', glyph: '•' },
  { command: 'numberedList', label: 'Numbered list', glyph: '1.' },
  { command: 'blockQuote', label: 'Quote', glyph: '❝' },
];

/** The reply editor of one ticket: a rich-text editor, the public/internal switch and a tool row. */
export class Composer {
  /** @type {DecoupledEditor} */
  editor;
  #editable = element('div', { 'data-test-id': 'omnicomposer-rich-text-ckeditor', class: 'composer-text' });
  #tools = element('ul', { class: 'tools' });

  constructor({ requesterName, onVisibility }) {
    this.visibility = new VisibilitySwitch((isPublic) => {
      this.element.classList.toggle('is-internal', !isPublic);
      onVisibility();
    });
    this.element = element('div', { class: 'composer', 'data-test-id': 'editor-view' },
      element('div', { class: 'composer-head' }, this.visibility.element, element('span', { class: 'composer-to' }, 'To ', element('strong', {}, requesterName))),
      element('div', { class: 'zendesk-editor--rich-text-container', 'data-test-id': 'ticket-rich-text-editor' }, this.#editable),
      element('div', { class: 'composer-tools', 'data-test-id': 'omnichannel-composer-toolbar' }, this.#tools));
  }

  async start(initialHtml) {
    this.editor = await DecoupledEditor.create(this.#editable, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Underline, Strikethrough, Code, Link, List, BlockQuote],
      ui: { poweredBy: { position: 'inside' } },
      initialData: initialHtml,
      label: 'Reply',
    });
    this.#tools.append(...tools.map(({ command, label, glyph }) => element('li', {},
      element('button', { class: 'tool', type: 'button', 'aria-label': label, title: label, onclick: () => { this.editor.execute(command); this.editor.editing.view.focus(); } }, glyph))));
  }

  get html() {
    return this.editor.getData();
  }

  clear() {
    this.editor.setData('');
  }
}
