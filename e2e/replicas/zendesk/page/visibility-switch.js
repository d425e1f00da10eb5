import { element } from './element.js';

/** The switch between a reply to the customer, named by its channel, and an internal note. */
export class VisibilitySwitch {
  isPublic = true;
  #choices;
  #onChange;
  #button = element('button', { class: 'switch', type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'data-test-id': 'omnichannel-channel-switcher-button' });
  #menu = element('div', { class: 'menu', role: 'menu', hidden: true });

  constructor(onChange, { channel, label } = { channel: 'web', label: 'Public reply' }) {
    this.#choices = [
      { channel, name: 'public', label, isPublic: true },
      { channel: 'internal', name: 'internal', label: 'Internal note', isPublic: false },
    ];
    this.#onChange = onChange;
    this.element = element('div', { class: 'switch-box' }, this.#button, this.#menu);
    this.#button.addEventListener('click', () => this.#toggle(this.#menu.hidden));
    this.element.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.#toggle(false); });
    for (const choice of this.#choices) {
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
    const choice = this.#choices.find(({ isPublic }) => isPublic === this.isPublic);
    this.#button.dataset.channel = choice.channel;
    this.#button.setAttribute('aria-label', choice.label);
    this.#button.replaceChildren(choice.label);
  }
}
