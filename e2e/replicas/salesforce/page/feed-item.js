import { labels } from './api.js';
import { element } from './element.js';
import { formatTime } from './format-time.js';
import { safeHtml } from './safe-html.js';

const types = { email: 'EmailMessageEvent', post: 'TextPost', comment: 'CaseCommentPost' };
const mostShown = 6000;

/** One entry of the feed. A collapsed one has no body until the agent expands it. */
export class FeedItem {
  #entry;
  #onReply;
  #body = element('div', { class: 'cuf-body' });

  constructor(entry, isExpanded, onReply) {
    this.#entry = entry;
    this.#onReply = onReply;
    this.id = entry.id;
    this.element = element('article', { class: `cuf-feedItem is-${entry.kind}`, 'data-id': entry.id },
      element('div', { class: 'cuf-feedElement', 'data-type': types[entry.kind] },
        element('header', { class: 'cuf-preamble' },
          element('span', { class: `avatar kind-${entry.kind}`, 'aria-hidden': 'true' }, this.#sender.slice(0, 1)),
          element('div', { class: 'preamble_left' }, element('a', { class: 'cuf-entityLink', href: entry.senderLink ?? '#' }, this.#sender), this.#scope()),
          element('a', { class: 'preamble_right cuf-timestamp', href: this.#link ?? '#' }, formatTime(entry.at))),
        this.#body));
    if (isExpanded || entry.kind !== 'email') this.#expand();
    else this.#body.append(element('button', { class: 'link', type: 'button', onclick: () => this.#expand() }, `${labels.expand}: ${entry.subject}`));
  }

  get #sender() {
    return this.#entry.kind === 'email' ? this.#entry.from.name : this.#entry.author.name;
  }

  get #link() {
    return this.#entry.kind === 'email' ? `/lightning/r/EmailMessage/${this.id}/view` : undefined;
  }

  #scope() {
    const { kind, visibility, isPublished, to } = this.#entry;
    if (kind === 'email') return element('span', { class: 'muted' }, ` → ${to}`);
    const isPublic = visibility === 'AllUsers' || isPublished === true;
    const label = kind === 'comment' ? (isPublic ? labels.isPublic : labels.isPrivate) : (isPublic ? labels.allAccess : labels.internalOnly);
    return element('span', { class: `cuf-scope${isPublic ? '' : ' is-internal'}`, title: label }, label);
  }

  #expand() {
    if (this.#entry.kind === 'email') this.#body.replaceChildren(...this.#email());
    else this.#body.replaceChildren(chatterBody(this.#entry.html), ...(this.#entry.comments ?? []).map(commentItem));
  }

  #email() {
    const isLong = this.#entry.html.length > mostShown;
    const shown = isLong ? this.#entry.html.slice(0, mostShown) : this.#entry.html;
    return [
      element('a', { class: 'emailSubject', href: this.#link }, this.#entry.subject),
      element('div', { class: 'emailMessageBody' }, element('emailui-rich-text-output', { value: shown })),
      ...(isLong ? [element('a', { class: 'viewMore', href: this.#link }, labels.viewMore)] : []),
      element('div', { class: 'cuf-actions' },
        element('button', { class: 'link', type: 'button', 'data-action': 'reply', onclick: () => this.#onReply() }, labels.reply),
        element('button', { class: 'link', type: 'button', onclick: () => this.#onReply() }, labels.replyAll)),
    ];
  }
}

function chatterBody(html) {
  return element('div', { class: 'cuf-feedBodyText forceChatterMessageSegments forceChatterFeedBodyText' }, element('span', { class: 'feedBodyInner Desktop' }, safeHtml(html)));
}

function commentItem({ id, author, html, at }) {
  return element('article', { class: 'cuf-commentItem', 'data-id': id },
    element('div', { class: 'cuf-commentHead' }, element('a', { class: 'cuf-entityLink', href: '#' }, author.name), element('span', { class: 'muted' }, formatTime(at))),
    chatterBody(html));
}
