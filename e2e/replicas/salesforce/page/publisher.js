import { emailEditor, labels, reportProblem, runAction } from './api.js';
import { Autosave } from './autosave.js';
import { ChatComposer } from './chat-composer.js';
import { CkeditorComposer } from './ckeditor-composer.js';
import { element } from './element.js';
import { PostComposer } from './post-composer.js';
import { TinymceComposer } from './tinymce-composer.js';
import { VisibilityMenu } from './visibility-menu.js';

const targets = { email: 'Case.SendEmailTab', post: 'FeedItem.TextPost', chat: 'Case.ConversationTab' };

/** The publisher above the feed: a tab for each way to write, closed until the agent opens one. */
export class Publisher {
  #stored;
  #onSent;
  #autosave;
  #opened;
  #composer;
  #kept = new Map();
  #visibility = new VisibilityMenu();
  #tabs = element('ul', { class: 'publisherTabs', role: 'tablist' });
  #body = element('div', { class: 'publisherBody' });

  constructor(stored, onSent) {
    this.#stored = stored;
    this.#onSent = onSent;
    this.#autosave = new Autosave(stored.id);
    for (const name of stored.isChat ? ['chat', 'post'] : ['email', 'post']) {
      this.#tabs.append(element('li', { role: 'presentation' }, element('a', {
        class: 'tabHeader publisherTab', href: '#', role: 'tab', 'data-name': name, 'data-target-selection-name': targets[name], 'aria-selected': 'false',
        onclick: () => this.open(name),
      }, labels[name])));
    }
    this.element = element('section', { class: 'cuf-publisher forceChatterPublisher', 'aria-label': labels.reply }, this.#tabs, this.#body);
    if (stored.isChat) this.open('chat');
    else this.#showPlaceholder('email');
  }

  /** Opens one way to write; the others keep what was written in them. */
  open(name) {
    if (this.#opened === name) return this.#composer.focus();
    this.#keep();
    this.#opened = name;
    this.#paint().catch(reportProblem);
  }

  /** Takes the case as it is now: what a new e-mail will quote. */
  renew(stored) {
    this.#stored = stored;
  }

  /** Draws the open composer anew, with new frames, holding what was written. */
  async redraw() {
    if (this.#opened === undefined) return;
    this.#keep();
    await this.#paint();
  }

  async #paint() {
    const name = this.#opened;
    for (const tab of this.#tabs.querySelectorAll('a')) tab.setAttribute('aria-selected', String(tab.dataset.name === name));
    const composer = this.#make(name);
    this.#composer = composer;
    const send = name === 'chat' ? [] : [element('button', { class: 'slds-button brand cuf-publisherShareButton', type: 'button', 'data-action': 'send', onclick: (event) => this.#send(event) }, name === 'email' ? labels.send : labels.share)];
    const container = element('div', { class: 'publisherInputContainer' }, composer.element);
    this.#body.replaceChildren(
      ...(name === 'email' ? [this.#addresses()] : []),
      ...(name === 'post' ? [this.#visibility.element] : []),
      container,
      element('footer', { class: `publisherFooter is-${name}` }, ...send));
    await composer.start(this.#kept.get(name) ?? (name === 'email' ? (this.#stored.draft ?? this.#stored.prefill) : ''));
    container.dataset.ready = '';
  }

  #make(name) {
    if (name === 'post') return new PostComposer();
    if (name === 'chat') return new ChatComposer((text, isTrusted) => this.#run('Messaging.send', { text }, isTrusted));
    const onChange = () => this.#autosave.schedule(() => this.#composer.html);
    return emailEditor === 'ckeditor4' ? new CkeditorComposer(onChange) : new TinymceComposer(emailEditor, onChange);
  }

  #addresses() {
    const rows = [[labels.from, this.#stored.replyFrom], [labels.to, this.#stored.replyTo], [labels.subject, this.#stored.replySubject]];
    return element('dl', { class: 'addresses' }, ...rows.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value))));
  }

  async #send(event) {
    if (this.#composer.isEmpty) return;
    const html = this.#composer.html;
    if (this.#opened === 'post') await this.#run('FeedItem.post', { html, visibility: this.#visibility.value }, event.isTrusted);
    else {
      this.#autosave.cancel();
      await this.#run('EmailMessage.send', { html }, event.isTrusted);
    }
  }

  async #run(action, parameters, isTrusted) {
    const sent = this.#opened;
    try {
      await runAction(action, this.#stored.id, parameters, isTrusted);
      this.#autosave.cancel();
      if (sent === 'chat') this.#composer.clear();
      else this.#close();
      this.#stored.draft = null;
      this.#kept.delete(sent);
      await this.#onSent();
    } catch (error) {
      reportProblem(error);
    }
  }

  #keep() {
    if (this.#opened === undefined || this.#composer?.html === undefined) return;
    this.#kept.set(this.#opened, this.#composer.html);
    this.#composer.destroy();
  }

  #close() {
    const name = this.#opened;
    this.#composer.destroy();
    this.#composer = undefined;
    this.#opened = undefined;
    for (const tab of this.#tabs.querySelectorAll('a')) tab.setAttribute('aria-selected', 'false');
    this.#showPlaceholder(name);
  }

  #showPlaceholder(name) {
    this.#body.replaceChildren(element('button', { class: 'placeholder', type: 'button', onclick: () => this.open(name) }, name === 'email' ? labels.writeEmail : labels.sharePost));
  }
}
