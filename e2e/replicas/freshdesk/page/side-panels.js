const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block; padding: 20px; font-size: 13px; } h2 { margin: 0 0 16px; font-size: 14px; font-weight: 600; } dl { margin: 0; } dt { color: #576c7d; font-size: 12px; } dd { margin: 2px 0 14px; overflow-wrap: anywhere; } .box { min-height: 20px; padding: 5px 10px; border: 1px solid #cfd7df; border-radius: 4px; background: #fff; }`);

/** A panel of the right side, which the console keeps in an open shadow root. */
class SidePanel extends HTMLElement {
  /** Shows a heading above labelled values. */
  show(heading, rows, valueClass = '') {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const title = Object.assign(document.createElement('h2'), { textContent: heading });
    const list = document.createElement('dl');
    for (const [label, value] of rows) {
      list.append(Object.assign(document.createElement('dt'), { textContent: label }), Object.assign(document.createElement('dd'), { textContent: value, className: valueClass }));
    }
    root.replaceChildren(title, list);
  }
}
customElements.define('ticket-details', class extends SidePanel {});
customElements.define('fw-unified-mfe--contact-info', class extends SidePanel {});

const priorities = { 1: 'Low', 2: 'Medium', 3: 'High', 4: 'Urgent' };

/** The two panels beside a ticket: its properties, and who asks. */
export function sidePanels(ticket) {
  const properties = document.createElement('ticket-details');
  const fields = Object.entries(ticket.custom_fields).filter(([, value]) => value !== null);
  properties.show('Properties', [
    ['Tags', ticket.tags.join(', ')], ['Type', ticket.type], ['Status', ticket.status_label], ['Priority', priorities[ticket.priority]], ['Group', 'Support'],
    ...fields.map(([name, value]) => [name, String(value)]),
  ], 'box');
  const contact = document.createElement('fw-unified-mfe--contact-info');
  contact.show('Contact details', [
    ['Name', ticket.requester?.name ?? 'Unknown'], ['Email', ticket.requester?.email ?? 'None'], ['Language', ticket.requester?.language ?? 'en'],
  ]);
  return [properties, contact];
}
