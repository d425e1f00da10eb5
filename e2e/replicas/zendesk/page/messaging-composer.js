import { DecoupledEditor, Essentials, Paragraph } from 'ckeditor5';
import { element } from './element.js';
import { VisibilitySwitch } from './visibility-switch.js';

/** The reply box of a chat: plain text, Enter sends. */
export class MessagingComposer {
  /** @type {DecoupledEditor} */
  editor;
  #editable = element('div', { 'data-test-id': 'omnicomposer-plain-text-ckeditor', class: 'composer-text' });
  #send;

  constructor({ requesterName, channel, onVisibility, onSend }) {
    this.#send = onSend;
    this.visibility = new VisibilitySwitch((isPublic) => {
      this.element.classList.toggle('is-internal', !isPublic);
      onVisibility();
    }, { channel, label: 'Messaging' });
    const emoji = element('li', {}, element('button', { class: 'tool', type: 'button', 'aria-label': 'Emoji', title: 'Emoji' }, '☺'));
    this.element = element('div', { class: 'composer', 'data-test-id': 'editor-view' },
      element('div', { class: 'composer-head' }, this.visibility.element, element('span', { class: 'composer-to' }, 'To ', element('strong', {}, requesterName))),
      element('div', { class: 'zendesk-editor--rich-text-container' }, this.#editable),
      element('div', { class: 'composer-tools', 'data-test-id': 'omnichannel-composer-toolbar' },
        element('ul', { class: 'tools' }, emoji),
        element('button', { class: 'button primary send', type: 'button', 'data-test-id': 'omnichannel-omnicomposer-send-button', onclick: onSend }, 'Send')));
  }

  async start(initialHtml) {
    this.editor = await DecoupledEditor.create(this.#editable, {
      licenseKey: 'GPL', plugins: [Essentials, Paragraph], ui: { poweredBy: { position: 'inside' } }, initialData: initialHtml, label: 'Message',
    });
    this.editor.editing.view.document.on('enter', (event, data) => {
      if (data.isSoft) return;
      data.preventDefault();
      event.stop();
      this.#send(data.domEvent);
    }, { priority: 'high' });
  }

  get html() {
    return this.editor.getData();
  }

  get text() {
    return [...this.#editable.children].map((paragraph) => paragraph.innerText.replaceAll('\u00a0', ' ').trimEnd()).join('\n').trim();
  }

  clear() {
    this.editor.setData('');
  }
}
