import { readData } from './api.js';
import { element } from './element.js';
import { Feed } from './feed.js';
import { contactPanel, detailPanel, highlightsPanel } from './panels.js';
import { Publisher } from './publisher.js';

/** A case's record page: fields, publisher, feed, contact. */
export class CasePane {
  #caseId;
  #feed;
  #publisher;

  constructor(stored) {
    this.#caseId = stored.id;
    this.#publisher = new Publisher(stored, () => this.refresh());
    this.#feed = new Feed(stored.id, () => this.#publisher.open('email'));
    const middle = element('section', { class: 'middle' }, this.#publisher.element, this.#feed.element);
    this.element = element('div', { class: 'windowViewMode-normal oneContent forcePageHost casePage' },
      highlightsPanel(stored), element('div', { class: 'columns' }, detailPanel(stored), middle, contactPanel(stored)));
  }

  async refresh() {
    await this.#feed.refresh();
    this.#publisher.renew(await readData(`cases/${this.#caseId}`));
  }

  async redrawPublisher() {
    await this.#publisher.redraw();
  }
}
