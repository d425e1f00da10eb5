import { signedInAgent } from '../people.ts';
import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';

/** `GET /api/v2/users/me.json`: the signed-in agent, and with it the token that writes need. */
export function showMe({ response, token }: RestCall): void {
  sendJson(response, 200, { user: { ...signedInAgent, active: true, time_zone: 'Amsterdam', authenticity_token: token } });
}
