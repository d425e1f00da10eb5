import { statusChoices } from '../statuses.ts';
import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';

const fields = [
  { id: 1, name: 'requester', label: 'Search a requester', type: 'default_requester' },
  { id: 2, name: 'subject', label: 'Subject', type: 'default_subject' },
  { id: 3, name: 'source', label: 'Source', type: 'default_source', choices: { Email: 1, Portal: 2, Phone: 3, Chat: 7 } },
  { id: 4, name: 'ticket_type', label: 'Type', type: 'default_ticket_type', choices: ['Question', 'Incident', 'Refund'] },
  { id: 5, name: 'status', label: 'Status', type: 'default_status', choices: statusChoices },
  { id: 6, name: 'priority', label: 'Priority', type: 'default_priority', choices: { Low: 1, Medium: 2, High: 3, Urgent: 4 } },
  { id: 9, name: 'cf_order_number', label: 'Order number', type: 'custom_text' },
];

/** `GET /api/v2/ticket_fields`: status choices stand by id with two labels each, all other choices by label. */
export function listFields({ response }: RestCall): void {
  sendJson(response, 200, fields.map((field, index) => ({ description: '', position: index + 1, required_for_closure: false, required_for_agents: false, customers_can_edit: false, default: !field.name.startsWith('cf_'), ...field })));
}
