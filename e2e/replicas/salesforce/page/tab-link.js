import { labels } from './api.js';
import { element } from './element.js';

let serial = 0;

/** A tab of the console, and the content it controls. */
export function tabLink({ href, title, onClose, content }) {
  serial += 1;
  const id = `tab-content-${serial}`;
  content.id = id;
  const close = element('button', { class: 'tab-close', type: 'button', tabindex: -1, 'aria-label': `${labels.closeTab} ${title}`, onclick: (event) => { event.preventDefault(); event.stopPropagation(); onClose(); } }, '×');
  const link = element('a', { class: 'tabHeader slds-context-bar__label-action', href, role: 'tab', title, 'aria-controls': id, 'aria-selected': 'false' }, element('span', { class: 'title' }, title));
  return element('li', { class: 'oneConsoleTabItem tabItem', role: 'presentation' }, link, close);
}

/** Marks a tab and its content as the one in front, or not. */
export function frontTab(item, content, isFront) {
  item.classList.toggle('active', isFront);
  item.querySelector('a').setAttribute('aria-selected', String(isFront));
  content.classList.toggle('active', isFront);
}
