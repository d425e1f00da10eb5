import { signedInAgent } from '../people.ts';
import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';
import { agentShape } from './shapes.ts';

/** `GET /api/v2/agents/me`: the signed-in agent; unlike the page's own bootstrap it carries no write token. */
export function showMe({ response }: RestCall): void {
  sendJson(response, 200, agentShape(signedInAgent));
}
