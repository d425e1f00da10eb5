import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';

/** `GET /api/v2/ticket_fields.json`: what gives `custom_fields[].id` and its options their names. */
export function listFields({ response }: RestCall): void {
  const option = (id: number, name: string, value: string): object => ({ id, name, raw_name: name, value, default: false });
  sendJson(response, 200, {
    ticket_fields: [
      { id: 900, type: 'tagger', title: 'Model', raw_title: 'Model', active: true, custom_field_options: [option(1, 'Commuter 2', 'model_commuter_2'), option(2, 'Cargo', 'model_cargo')] },
      { id: 901, type: 'text', title: 'Order number', raw_title: 'Order number', active: true },
    ],
  });
}

/** `GET /api/v2/custom_statuses.json`: the team's own words for where a ticket stands. */
export function listStatuses({ response }: RestCall): void {
  const status = (id: number, category: string, label: string): object => ({ id, status_category: category, agent_label: label, end_user_label: label, active: true, default: false });
  sendJson(response, 200, { custom_statuses: [status(8101, 'open', 'Open'), status(8102, 'hold', 'Waiting for parts')] });
}
