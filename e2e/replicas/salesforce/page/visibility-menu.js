import { labels } from './api.js';
import { element } from './element.js';

const choices = [
  { value: 'InternalUsers', label: labels.internalOnly },
  { value: 'AllUsers', label: labels.allAccess },
];

/** Who may see a post: colleagues only, as Salesforce starts, or everybody with access to the case. */
export class VisibilityMenu {
  value = 'InternalUsers';
  #text = element('span', { class: 'publisherVisibilityValue' });
  #button = element('button', { class: 'visibilityButton', type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: () => this.#toggle(this.#menu.hidden) }, this.#text);
  #menu = element('div', { class: 'menu', role: 'menu', hidden: true });

  constructor() {
    this.element = element('div', { class: 'visibilityBox' }, element('span', { class: 'muted' }, labels.to), this.#button, this.#menu);
    this.element.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.#toggle(false); });
    for (const { value, label } of choices) {
      this.#menu.append(element('button', { class: 'menuItem', type: 'button', role: 'menuitem', 'data-value': value, onclick: () => { this.#toggle(false); this.#choose(value); } }, label));
    }
    this.#choose(this.value);
  }

  #choose(value) {
    this.value = value;
    const { label } = choices.find((choice) => choice.value === value);
    this.#text.textContent = label;
    this.#text.title = label;
  }

  #toggle(isOpen) {
    this.#menu.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }
}
