import { safeHtml } from './safe-html.js';

/** The message that a reply answers, as it is repeated below it. */
export function quoteOf({ author, at, body }) {
  const holder = document.createElement('div');
  holder.append(safeHtml(body));
  holder.querySelector('div.freshdesk_quote')?.remove();
  const name = document.createElement('span');
  name.textContent = author;
  return `<div class="freshdesk_quote"><blockquote class="freshdesk_quote">On ${new Date(at).toUTCString()}, ${name.innerHTML} wrote:<br>${holder.innerHTML}</blockquote></div>`;
}
