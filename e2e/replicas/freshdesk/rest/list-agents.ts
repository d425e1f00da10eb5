import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';
import { agentShape } from './shapes.ts';

/** `GET /api/v2/agents?per_page=100&page=N`. */
export function listAgents({ response, url, store }: RestCall): void {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const end = Number(url.searchParams.get('page') ?? 1) * size;
  sendJson(response, 200, store.people.agents().slice(end - size, end).map(agentShape));
}
