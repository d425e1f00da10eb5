import { signature, signedInAgent } from '../people.ts';
import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';

/** `GET /api/_/bootstrap/me`: what the page starts with, and the only place that holds the token its writes need. */
export function bootstrap({ response, token }: RestCall): void {
  const { id, name, email } = signedInAgent;
  sendJson(response, 200, { agent: { id, signature, contact: { name, email } }, account: { name: 'Tarn Cycles' }, meta: { csrf_token: token } });
}
