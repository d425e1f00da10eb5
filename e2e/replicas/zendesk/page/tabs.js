import { element } from './element.js';

/** The row of open tickets at the top. */
export class HeaderTabs {
  #row = document.querySelector('.header-tabs');
  #onClose;

  constructor(onClose) {
    this.#onClose = onClose;
  }

  add({ ticketId, subject }) {
    const close = element('button', { class: 'tab-close', type: 'button', tabindex: -1, 'aria-label': `Close ticket ${ticketId}`, onclick: (event) => { event.preventDefault(); event.stopPropagation(); this.#onClose(ticketId); } }, '×');
    this.#row.append(element('a', {
      class: 'header-tab', role: 'tab', href: `/agent/tickets/${ticketId}`, 'aria-controls': `pane-${ticketId}`,
      'data-test-id': 'header-tab', 'data-entity-type': 'TICKET_ENTITY_TYPE', 'data-entity-id': ticketId, 'data-entity-is-selected': 'false', 'aria-selected': 'false',
    }, element('span', { class: 'tab-text' }, element('span', { class: 'tab-subject' }, subject || 'No subject'), element('span', { class: 'tab-id' }, `#${ticketId}`)), close));
  }

  select(ticketId) {
    for (const tab of this.#row.children) {
      const isSelected = tab.dataset.entityId === String(ticketId);
      tab.dataset.entityIsSelected = String(isSelected);
      tab.setAttribute('aria-selected', String(isSelected));
    }
  }

  remove(ticketId) {
    this.#row.querySelector(`[data-entity-id="${ticketId}"]`)?.remove();
  }
}
