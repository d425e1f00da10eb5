import { labels, readData } from './api.js';
import { element } from './element.js';
import { FeedItem } from './feed-item.js';

const pageSize = 10;

/** The feed of one case, newest first. Nothing loads until the feed is seen; older entries load as the agent scrolls to its end. */
export class Feed {
  #caseId;
  #onReply;
  #items = [];
  #size;
  #isLoading = false;
  #list = element('div', { class: 'feedContainer', role: 'feed', 'aria-busy': 'true' });
  #sentinel = element('div', { class: 'feedEnd' });
  #watcher = new IntersectionObserver((seen) => { if (seen.some((entry) => entry.isIntersecting)) this.#loadOlder(); });

  constructor(caseId, onReply) {
    this.#caseId = caseId;
    this.#onReply = onReply;
    this.element = element('section', { class: 'cuf-feed forceChatterFeed', 'aria-label': labels.feed }, element('h2', { class: 'feedTitle' }, labels.mostRecent), this.#list, this.#sentinel);
    this.#watcher.observe(this.#sentinel);
  }

  /** Shows what was added since; does nothing while the feed was never seen. */
  async refresh() {
    if (this.#size === undefined) return;
    const { size, entries } = await readData(`cases/${this.#caseId}/feed?start=0&size=${pageSize}`);
    const fresh = entries.filter(({ id }) => !this.#items.some((item) => item.id === id)).map((entry) => new FeedItem(entry, true, this.#onReply));
    this.#size = size;
    this.#items.unshift(...fresh);
    this.#list.prepend(...fresh.map((item) => item.element));
    this.#paintEmpty();
  }

  async #loadOlder() {
    if (this.#isLoading || (this.#size !== undefined && this.#items.length >= this.#size)) return;
    this.#isLoading = true;
    const { size, entries } = await readData(`cases/${this.#caseId}/feed?start=${this.#items.length}&size=${pageSize}`);
    const isFirst = this.#size === undefined;
    this.#size = size;
    const known = new Set(this.#items.map(({ id }) => id));
    const added = entries.filter(({ id }) => !known.has(id)).map((entry, index) => new FeedItem(entry, isFirst && index < 5, this.#onReply));
    this.#items.push(...added);
    this.#list.append(...added.map((item) => item.element));
    this.#list.setAttribute('aria-busy', 'false');
    this.#paintEmpty();
    this.#isLoading = false;
    this.#watcher.unobserve(this.#sentinel);
    this.#watcher.observe(this.#sentinel);
  }

  #paintEmpty() {
    this.element.querySelector('.emptyFeed')?.remove();
    if (this.#size === 0) this.#list.after(element('p', { class: 'emptyFeed' }, labels.empty));
  }
}
