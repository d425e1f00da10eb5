import { readResource, reportProblem, writeResource } from './api.js';
import { Autosave } from './autosave.js';
import { Composer } from './composer.js';
import { contextColumn, fieldsColumn } from './columns.js';
import { element } from './element.js';
import { ConversationLog } from './log.js';
import { MessagingComposer } from './messaging-composer.js';

const chats = ['native_messaging', 'whatsapp'];
const statusLabels = { new: 'New', open: 'Open', pending: 'Pending', hold: 'On-hold', solved: 'Solved', closed: 'Closed' };

/** One ticket's pane. It stays in the page, hidden, while another tab is in front. */
export class TicketPane {
  #log = new ConversationLog();
  #ticket;

  static async open(ticketId) {
    const conversation = await readResource(`tickets/${ticketId}/conversations.json`);
    const pane = new TicketPane(conversation);
    document.getElementById('main_panes').append(pane.element);
    await pane.#start(conversation);
    return pane;
  }

  constructor({ ticket, users }) {
    this.#ticket = ticket;
    const requester = users.find((user) => user.id === ticket.requester_id);
    this.isChat = chats.includes(ticket.via.channel);
    const wishes = { requesterName: requester?.name ?? 'Nobody', channel: ticket.via.channel, onVisibility: () => this.autosave.schedule(), onSend: (event) => this.#submit(event) };
    this.composer = this.isChat ? new MessagingComposer(wishes) : new Composer(wishes);
    this.autosave = new Autosave(ticket.id, this.composer);
    this.submitButton = element('button', { class: 'button primary', type: 'button', 'data-test-id': 'submit_button-button', onclick: (event) => this.#submit(event) });
    this.layout = element('div', { class: 'ticket-panes-grid-layout conversation-polaris', 'data-test-id': `ticket-${ticket.id}-standard-layout`, 'data-ticket-id': ticket.id, 'data-is-active': 'false' },
      fieldsColumn(ticket, requester),
      element('section', { class: 'conversation', 'data-test-id': 'column-2', 'aria-label': 'Conversation and reply' },
        element('header', { class: 'subject-row' },
          element('input', { class: 'subject', 'data-test-id': 'omni-header-subject', 'aria-label': 'Subject', value: ticket.subject, spellcheck: 'false', readonly: true }),
          element('span', { class: 'subject-via', 'data-test-id': 'omni-header-via-label' }, `#${ticket.id} via ${ticket.via.channel}`)),
        this.#log.element,
        this.composer.element,
        element('footer', { class: 'submit-row' }, ...(this.isChat ? [] : [this.submitButton]))),
      contextColumn(ticket, requester));
    this.element = element('section', { class: 'ticket-pane', role: 'tabpanel', id: `pane-${ticket.id}`, 'aria-label': `Ticket ${ticket.id}` }, this.layout);
    this.activate(false);
    this.#paintStatus();
  }

  get ticketId() {
    return this.#ticket.id;
  }

  get subject() {
    return this.#ticket.subject;
  }

  activate(isActive) {
    this.layout.dataset.isActive = String(isActive);
    this.element.classList.toggle('is-hidden', !isActive);
  }

  async refresh() {
    const { ticket, comments, users } = await readResource(`tickets/${this.ticketId}/conversations.json`);
    this.#ticket = ticket;
    this.#log.show(comments, users);
    this.#paintStatus();
  }

  async #start({ comments, users, draft }) {
    this.#log.show(comments, users);
    await this.composer.start(draft?.html ?? '');
    this.composer.visibility.choose(draft?.public ?? true);
    this.composer.editor.model.document.on('change:data', () => this.autosave.schedule());
  }

  async #submit(event) {
    const html = this.composer.html;
    if (html === '') return;
    this.autosave.cancel();
    this.submitButton.setAttribute('aria-disabled', 'true');
    const isPublic = this.composer.visibility.isPublic;
    try {
      if (this.isChat) await writeResource('POST', `/api/lotus/tickets/${this.ticketId}/messages.json`, { text: this.composer.text, public: isPublic }, event.isTrusted);
      else await writeResource('PUT', `/api/v2/tickets/${this.ticketId}.json`, { ticket: { status: this.#ticket.status, comment: { html_body: html, public: isPublic } } }, event.isTrusted);
      this.composer.clear();
      this.autosave.cancel();
      await this.refresh();
    } catch (error) {
      reportProblem(error);
    } finally {
      this.submitButton.removeAttribute('aria-disabled');
    }
  }

  #paintStatus() {
    this.submitButton.replaceChildren('Submit as ', element('strong', {}, statusLabels[this.#ticket.status] ?? this.#ticket.status));
  }
}
