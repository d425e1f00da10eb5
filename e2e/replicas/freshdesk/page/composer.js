import { reportProblem, session, writeResource } from './api.js';
import { Autosave } from './autosave.js';
import { composerKinds } from './composer-kinds.js';
import { contentOf, createEditor } from './editor.js';
import { element } from './element.js';
import { sendButtons } from './send-buttons.js';

/** One open composer of a ticket: reply, note or forward. It stays in the page, hidden, while another is in use. */
export class Composer {
  #ticket;
  #quote;
  #onSent;
  #holder = element('div', {});
  #marker = element('button', { class: 'fr-quoted-marker-remove', type: 'button', 'aria-label': 'Show quoted text', title: 'Show quoted text', onclick: () => this.#showQuote() }, '•••');

  constructor({ kind, ticket, quote, onSent, onDiscard }) {
    this.kind = kind;
    this.#ticket = ticket;
    this.#quote = composerKinds[kind].hasQuote ? quote : '';
    this.#onSent = onSent;
    this.autosave = new Autosave(ticket.id, this);
    this.sendButtons = sendButtons(composerKinds[kind], kind === 'reply', (isTrusted, status) => this.#send(isTrusted, status));
    this.element = element('div', { class: `ticket-details__item rich-editor is-${kind}`, 'data-test-id': `${kind}-editor`, 'aria-label': composerKinds[kind].label, role: 'group' },
      element('div', { class: 'editor-head' }, element('strong', {}, composerKinds[kind].label), ...this.#addresses()),
      this.#holder,
      ...(this.#quote === '' ? [] : [this.#marker]),
      element('footer', { class: 'editor-foot' },
        element('button', { class: 'button quiet', type: 'button', 'data-test-id': 'discard-draft', onclick: () => onDiscard(this) }, 'Discard'),
        this.sendButtons));
  }

  async start(draft) {
    this.editor = await createEditor(this.#holder, draft ?? composerKinds[this.kind].begin(), () => this.autosave.schedule());
  }

  get html() {
    return contentOf(this.editor);
  }

  focus() {
    this.editor.events.focus();
  }

  remove() {
    this.autosave.cancel();
    this.element.remove();
    if (typeof this.editor.destroy === 'function') this.editor.destroy();
    else jQuery(this.#holder).froalaEditor('destroy');
  }

  #addresses() {
    if (this.kind === 'note') return [element('span', { class: 'editor-private' }, 'Private: only agents see it')];
    const to = this.kind === 'reply' ? [this.#ticket.requester?.email ?? ''] : [];
    return [
      element('span', { class: 'editor-from' }, `From: ${session.account.name} (help@tarncycles.example)`),
      element('label', { class: 'editor-to' }, 'To: ', element('input', { class: 'editor-address', 'aria-label': 'To', value: to.join(', '), spellcheck: 'false' })),
    ];
  }

  #showQuote() {
    this.editor.html.set(this.html + this.#quote);
    this.editor.undo.saveStep();
    this.#quote = '';
    this.#marker.remove();
  }

  async #send(isTrusted, status) {
    if (this.element.innerText.trim() === '' || this.html.trim() === '') return;
    this.autosave.cancel();
    this.sendButtons.setAttribute('aria-disabled', 'true');
    const addresses = this.element.querySelector('.editor-address')?.value ?? '';
    const toEmails = addresses.split(/\s*,\s*/).filter((address) => address !== '');
    try {
      await writeResource('POST', `tickets/${this.#ticket.id}/${composerKinds[this.kind].path}`, { body: this.html, quoted_text: this.#quote, to_emails: toEmails, status }, isTrusted);
      this.#onSent(this);
    } catch (error) {
      reportProblem(error);
      this.sendButtons.removeAttribute('aria-disabled');
    }
  }
}
