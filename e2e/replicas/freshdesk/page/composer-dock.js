import { reportProblem } from './api.js';
import { Composer } from './composer.js';
import { element } from './element.js';

/** The foot of a ticket: a closed placeholder until the agent opens a composer, one composer in front at a time. */
export class ComposerDock {
  /** @type {Map<string, Promise<Composer>>} */
  #open = new Map();
  #ticket;
  #quote;
  #onSent;

  constructor({ ticket, quote, onSent }) {
    this.#ticket = ticket;
    this.#quote = quote;
    this.#onSent = onSent;
    this.closed = element('div', { class: 'editor-closed' },
      element('button', { class: 'editor-placeholder', type: 'button', 'data-test-id': 'active-editor', onclick: () => this.open('reply') }, 'Click here to reply to this ticket'),
      element('div', { class: 'editor-choices' },
        element('button', { class: 'button', type: 'button', 'data-test-email-action': 'reply', onclick: () => this.open('reply') }, 'Reply'),
        element('button', { class: 'button', type: 'button', 'data-test-note-action': 'add', onclick: () => this.open('note') }, 'Add note'),
        element('button', { class: 'button', type: 'button', 'data-test-email-action': 'forward', onclick: () => this.open('forward') }, 'Forward')));
    this.element = element('div', { class: 'editor-dock' }, this.closed);
  }

  open(kind) {
    this.#show(kind).catch(reportProblem);
  }

  remove() {
    for (const opening of this.#open.values()) opening.then((composer) => composer.remove(), reportProblem);
  }

  async #show(kind) {
    if (!this.#open.has(kind)) this.#open.set(kind, this.#make(kind));
    const composer = await this.#open.get(kind);
    if (this.#open.size > 1) composer.autosave.schedule();
    for (const other of this.element.children) other.hidden = other !== composer.element;
    composer.focus();
    composer.element.scrollIntoView({ block: 'end' });
  }

  async #make(kind) {
    const composer = new Composer({
      kind, ticket: this.#ticket, quote: this.#quote(),
      onSent: (sent) => { this.#close(sent); this.#onSent(); },
      onDiscard: (discarded) => { discarded.autosave.discard(); this.#close(discarded); },
    });
    this.element.append(composer.element);
    await composer.start(this.#ticket.drafts[kind]);
    return composer;
  }

  #close(composer) {
    this.#open.delete(composer.kind);
    delete this.#ticket.drafts[composer.kind];
    composer.remove();
    this.closed.hidden = false;
  }
}
