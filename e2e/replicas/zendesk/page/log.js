import { element } from './element.js';
import { formatTime } from './format-time.js';
import { safeHtml } from './safe-html.js';

const shownAtFirst = 30;
const channelLabels = { email: 'Email', web: 'Web form', chat: 'Chat', native_messaging: 'Messaging', phone: 'Phone' };

/** The conversation of one ticket: the newest messages, older ones behind a button. */
export class ConversationLog {
  #shown = shownAtFirst;
  #comments = [];
  #users = [];

  constructor() {
    this.element = element('div', { class: 'log', 'data-test-id': 'omni-log-container', role: 'log', 'aria-label': 'Conversation', tabindex: 0 });
  }

  show(comments, users) {
    const hadNew = comments.length > this.#comments.length;
    this.#comments = comments;
    this.#users = users;
    this.#render();
    if (hadNew) this.element.scrollTop = this.element.scrollHeight;
  }

  #render() {
    const visible = this.#comments.slice(-this.#shown);
    const older = this.#comments.length - visible.length;
    const more = element('button', { class: 'button quiet', type: 'button', 'data-test-id': 'convolog-show-more-button', onclick: () => { this.#shown += 100; this.#render(); } }, `Show ${older} earlier`);
    this.element.replaceChildren(...(older > 0 ? [more] : []), ...visible.map((comment) => this.#article(comment)));
  }

  #article(comment) {
    const author = this.#users.find((user) => user.id === comment.author_id);
    const type = !comment.public ? 'internal' : author === undefined ? 'bot' : author.role === 'end-user' ? 'end-user' : 'agent';
    const name = author?.name ?? 'System';
    return element('article', { class: `message is-${type}`, 'data-test-id': 'omni-log-comment-item' },
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1)),
      element('header', { class: 'message-head' },
        element('span', { 'data-test-id': 'omni-log-item-sender' }, author === undefined ? name : element('a', { href: `/agent/users/${author.id}`, 'data-test-id': 'omni-log-comment-user-link' }, name)),
        ...(type === 'end-user' ? [element('span', { class: 'via', 'data-test-id': 'omni-log-item-via' }, channelLabels[comment.via.channel] ?? comment.via.channel)] : []),
        ...(comment.public ? [] : [element('div', { class: 'note-tag', 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal')]),
        element('time', { 'data-test-id': 'timestamp-relative', datetime: comment.created_at }, formatTime(comment.created_at))),
      element('div', { class: 'bubble', 'data-test-id': 'omni-log-item-message', type },
        element('div', { class: 'ck-content', 'data-test-id': 'omni-log-message-content' }, safeHtml(comment.html_body))));
  }
}
