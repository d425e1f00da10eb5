import { element } from './element.js';

const choices = [
  { channel: 'web', name: 'public', label: 'Public reply', isPublic: true },
  { channel: 'internal', name: 'internal', label: 'Internal note', isPublic: false },
];

/** The switch between a public reply and an internal note. */
export class VisibilitySwitch {
  isPublic = true;
  #onChange;
  #button = element('button', { class: 'switch', type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'data-test-id': 'omnichannel-channel-switcher-button' });
  #menu = element('div', { class: 'menu', role: 'menu', hidden: true });

  constructor(onChange) {
    this.#onChange = onChange;
    this.element = element('div', { class: 'switch-box' }, this.#button, this.#menu);
    this.#button.addEventListener('click', () => this.#toggle(this.#menu.hidden));
    this.element.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.#toggle(false); });
    for (const choice of choices) {
      this.#menu.append(element('button', {
        class: 'menu-item', type: 'button', role: 'menuitem', 'data-test-id': `omnichannel-channel-switcher-menuitem-${choice.name}`,
        onclick: () => { this.#toggle(false); this.choose(choice.isPublic); },
      }, choice.label));
    }
    this.#paint();
  }

  choose(isPublic) {
    if (this.isPublic === isPublic) return;
    this.isPublic = isPublic;
    this.#paint();
    this.#onChange(isPublic);
  }

  #toggle(isOpen) {
    this.#menu.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  #paint() {
    const choice = choices.find(({ isPublic }) => isPublic === this.isPublic);
    this.#button.dataset.channel = choice.channel;
    this.#button.setAttribute('aria-label', choice.label);
    this.#button.replaceChildren(choice.label);
  }
}
