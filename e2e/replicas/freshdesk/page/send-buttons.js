import { element } from './element.js';

const resolved = 4;

/** The console's own button that sends, for replies with a menu that sends and resolves at once. */
export function sendButtons(kind, hasMenu, onSend) {
  const send = element('button', { class: 'button primary', type: 'button', 'data-test-id': kind.testId, onclick: (event) => onSend(event.isTrusted) }, kind.send);
  if (!hasMenu) return element('div', { class: 'send' }, send);
  const item = element('button', { class: 'menu-item', type: 'button', role: 'menuitem', 'data-test-id': 'send-and-resolve', onclick: (event) => onSend(event.isTrusted, resolved) }, 'Send and set as Resolved');
  const menu = element('div', { class: 'menu', role: 'menu', hidden: true }, item);
  const toggle = element('button', {
    class: 'button primary split', type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': 'More ways to send', 'data-test-id': 'send-email-options',
    onclick: () => { menu.hidden = !menu.hidden; toggle.setAttribute('aria-expanded', String(!menu.hidden)); },
  }, '▾');
  return element('div', { class: 'send' }, send, toggle, menu);
}
