import { labels } from './api.js';
import { element } from './element.js';
import { openRoot } from './elements.js';

/** The chat's plain text box, inside an open shadow root: Enter sends, Shift+Enter makes a new line. */
export class ChatComposer {
  #onSend;
  #box = element('textarea', { class: 'slds-textarea chatInput', rows: 3, 'aria-label': labels.writeMessage, placeholder: labels.writeMessage });

  constructor(onSend) {
    this.#onSend = onSend;
    this.element = element('lightning-messaging-composer', { class: 'chatComposer' });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send(event.isTrusted);
    });
    openRoot(this.element, ['console/publisher.css'], this.#box, element('div', { class: 'chatActions' },
      element('button', { class: 'slds-button brand', type: 'button', 'data-action': 'send', onclick: (event) => this.#send(event.isTrusted) }, labels.send)));
  }

  async start(text) {
    this.#box.value = text;
  }

  get html() {
    return this.#box.value;
  }

  clear() {
    this.#box.value = '';
  }

  focus() {
    this.#box.focus();
  }

  destroy() {
    this.element.remove();
  }

  #send(isTrusted) {
    if (this.#box.value.trim() !== '') this.#onSend(this.#box.value, isTrusted);
  }
}
