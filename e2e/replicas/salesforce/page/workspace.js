import { readData } from './api.js';
import { CasePane } from './case-pane.js';
import { element } from './element.js';
import { emailPane } from './email-pane.js';
import { frontTab, tabLink } from './tab-link.js';

/** One case's workspace: its record page and the subtabs opened from it. It stays in the page while another workspace is in front. */
export class Workspace {
  isActive = false;
  #pane;
  #stored;
  #bar = element('ul', { class: 'tabBarItems subtabs', role: 'tablist' });
  #panels = element('div', { class: 'workspaceManager' });
  #subtabs = new Map();

  /** The case that an e-mail belongs to. */
  static async parentOf(emailId) {
    return (await readData(`emails/${emailId}`)).caseId;
  }

  static async open(id, onClose) {
    return new Workspace(await readData(`cases/${id}`), onClose);
  }

  constructor(stored, onClose) {
    this.#stored = stored;
    this.#pane = new CasePane(stored);
    this.element = element('div', { class: 'tabContent oneConsoleTab', role: 'tabpanel', 'data-record-id': stored.id }, this.#bar, this.#panels);
    this.tab = tabLink({ href: this.#address, title: this.title, onClose: () => onClose(this), content: this.element });
    this.#add('', this.#address, stored.number, this.#pane.element);
    this.showSubtab(undefined);
  }

  get caseId() {
    return this.#stored.id;
  }

  get title() {
    return this.#stored.subject || this.#stored.number;
  }

  get #address() {
    return `/lightning/r/Case/${this.caseId}/view`;
  }

  /** Where a record opened from this workspace lives. */
  addressOf(path) {
    return path === this.#address ? path : `${path}?ws=${encodeURIComponent(this.#address)}`;
  }

  activate(isActive) {
    this.isActive = isActive;
    frontTab(this.tab, this.element, isActive);
  }

  async openSubtab(emailId) {
    if (this.#subtabs.has(emailId)) return;
    const email = await readData(`emails/${emailId}`);
    if (!this.#subtabs.has(emailId)) this.#add(emailId, this.addressOf(`/lightning/r/EmailMessage/${emailId}/view`), email.subject, emailPane(email));
  }

  showSubtab(emailId = '') {
    for (const [id, { item, panel }] of this.#subtabs) frontTab(item, panel, id === emailId);
    this.#bar.hidden = this.#subtabs.size < 2;
  }

  async refresh() {
    await this.#pane.refresh();
  }

  async redrawPublisher() {
    await this.#pane.redrawPublisher();
  }

  #add(id, href, title, content) {
    const panel = element('div', { class: 'tabContent oneConsoleTab', role: 'tabpanel' }, content);
    const item = tabLink({ href, title, onClose: () => this.#close(id), content: panel });
    this.#subtabs.set(id, { item, panel });
    this.#bar.append(item);
    this.#panels.append(panel);
  }

  #close(id) {
    if (id === '') return;
    const { item, panel } = this.#subtabs.get(id);
    const wasFront = panel.classList.contains('active');
    item.remove();
    panel.remove();
    this.#subtabs.delete(id);
    this.showSubtab(undefined);
    if (wasFront) history.pushState({}, '', this.#address);
  }
}
