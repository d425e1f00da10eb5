import { readResource, session } from './api.js';
import { ComposerDock } from './composer-dock.js';
import { Conversation } from './conversation.js';
import { element } from './element.js';
import { quoteOf } from './quote-of.js';
import { sidePanels } from './side-panels.js';

/** One ticket's page. Leaving it for another ticket or a list throws it away. */
export class TicketView {
  #ticket;
  #conversations;

  static async open(ticketId) {
    const [{ ticket }, { conversations }] = await Promise.all([readResource(`tickets/${ticketId}`), readResource(`tickets/${ticketId}/conversations`)]);
    return new TicketView(ticket, conversations);
  }

  constructor(ticket, conversations) {
    this.#ticket = ticket;
    this.#conversations = conversations;
    this.title = `[#${ticket.id}] ${ticket.subject} : ${session.account.name}`;
    this.conversation = new Conversation(ticket, conversations);
    this.dock = new ComposerDock({ ticket, quote: () => this.#lastQuote(), onSent: () => this.refresh() });
    this.banner = element('button', { class: 'ticket-sidebar-sticky__refresh-text', type: 'button', hidden: true, onclick: () => { this.banner.hidden = true; } }, 'This ticket has been updated. Refresh');
    this.status = element('span', { class: 'ticket-status' }, ticket.status_label);
    const [properties, contact] = sidePanels(ticket);
    this.element = element('section', { class: 'ticket-view ember-view', 'data-ticket-id': ticket.id },
      element('div', { class: 'ticket-actions', role: 'toolbar', 'aria-label': 'Ticket' },
        this.#action('ticket-action-reply', 'Reply', 'reply'), this.#action('add-note', 'Add note', 'note'), this.#action('ticket-action-forward', 'Forward', 'forward')),
      element('div', { class: 'ticket-columns' },
        element('div', { class: 'ticket-main' },
          this.banner,
          element('div', { class: 'ticket-heading' }, element('h2', { class: 'ticket-subject-heading' }, ticket.subject), this.status),
          this.conversation.element,
          this.dock.element),
        element('aside', { class: 'ticket-sidebar is-properties', 'aria-label': 'Properties' }, properties),
        element('aside', { class: 'ticket-sidebar is-contact', 'aria-label': 'Contact' }, contact)));
  }

  get ticketId() {
    return this.#ticket.id;
  }

  async refresh(isByCustomer = false) {
    const [{ ticket }, { conversations }] = await Promise.all([readResource(`tickets/${this.ticketId}`), readResource(`tickets/${this.ticketId}/conversations`)]);
    this.#conversations = conversations;
    this.conversation.add(conversations);
    this.status.textContent = ticket.status_label;
    if (isByCustomer) this.banner.hidden = false;
  }

  remove() {
    this.element.remove();
    this.dock.remove();
  }

  #action(testId, label, kind) {
    return element('button', { class: 'button', type: 'button', 'data-test-id': testId, onclick: () => this.dock.open(kind) }, label);
  }

  #lastQuote() {
    const last = this.#conversations.findLast((conversation) => !conversation.private);
    if (last !== undefined) return quoteOf({ author: last.user.name, at: last.created_at, body: last.body });
    return this.#ticket.description === '' ? '' : quoteOf({ author: this.#ticket.requester?.name ?? 'Unknown', at: this.#ticket.created_at, body: this.#ticket.description });
  }
}
