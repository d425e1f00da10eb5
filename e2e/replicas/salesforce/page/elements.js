import { element } from './element.js';

/** Gives a custom element an open shadow root, as Lightning web components have, with the console's style sheets in it. */
export function openRoot(host, sheets, ...children) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren(...sheets.map((name) => element('link', { rel: 'stylesheet', href: `/assets/${name}` })), ...children);
  return root;
}

/** An e-mail's body: its markup stands in the `value` attribute and is shown in a frame of its own. */
class RichTextOutput extends HTMLElement {
  static observedAttributes = ['value'];

  connectedCallback() {
    const frame = element('iframe', { class: 'body', title: 'Email Preview', sandbox: 'allow-same-origin allow-popups' });
    const style = '<style>body{margin:0;font:13px/1.5 -apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#181818;overflow-wrap:anywhere}p{margin:0 0 10px}</style>';
    frame.srcdoc = `<base target="_blank">${style}${this.getAttribute('value') ?? ''}`;
    frame.addEventListener('load', () => { frame.style.height = `${frame.contentDocument.documentElement.offsetHeight + 4}px`; });
    openRoot(this, ['console/feed.css'], frame);
  }
}

for (const name of ['records-lwc-highlights-panel', 'records-lwc-detail-panel', 'lightning-input-rich-text', 'lightning-rich-text-editor', 'lightning-messaging-composer']) {
  customElements.define(name, class extends HTMLElement {});
}
customElements.define('emailui-rich-text-output', RichTextOutput);
