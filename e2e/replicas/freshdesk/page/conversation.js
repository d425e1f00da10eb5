import { element } from './element.js';
import { conversationItem, descriptionItem } from './message.js';

const mostAtOnce = 20;
const shownWhenFolded = 10;

/** The messages of one ticket: the description, then the newest, older ones behind a button. */
export class Conversation {
  #list = element('div', { class: 'conversation-list' });
  #ids = new Set();

  constructor(ticket, conversations) {
    this.element = element('div', { class: 'ticket-conversations' }, descriptionItem(ticket), this.#list);
    const folded = conversations.length > mostAtOnce ? conversations.slice(0, -shownWhenFolded) : [];
    if (folded.length > 0) this.#fold(folded);
    this.add(conversations.slice(folded.length));
  }

  /** Appends those that are not there yet. */
  add(conversations) {
    const fresh = conversations.filter(({ id }) => !this.#ids.has(id));
    for (const { id } of fresh) this.#ids.add(id);
    this.#list.append(...fresh.map(conversationItem));
    return fresh;
  }

  #fold(folded) {
    for (const { id } of folded) this.#ids.add(id);
    const more = element('button', {
      class: 'load-more', type: 'button', 'data-test-button': 'load-more',
      onclick: () => more.replaceWith(...folded.map(conversationItem)),
    }, `+${folded.length} conversations`);
    this.#list.append(more);
  }
}
