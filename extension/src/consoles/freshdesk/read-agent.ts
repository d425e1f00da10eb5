import { getOnly } from '../../page/get-only.ts';
import type { ConsoleAgent } from '../console.ts';
import { allowedReads } from './allowed-reads.ts';

const asked = new WeakMap<Document, Promise<ConsoleAgent>>();
const { signal: asLongAsItTakes } = new AbortController();

/** Who is signed in: id and name, nothing else of the answer. Asked once a page, for the ticket and for the panel alike. */
export function readAgent(page: Document, signal: AbortSignal): Promise<ConsoleAgent> {
  signal.throwIfAborted();
  const agent = asked.get(page) ?? getOnly(allowedReads.me, page.location.host, '/api/v2/agents/me', asLongAsItTakes);
  asked.set(page, agent);
  agent.catch(() => asked.delete(page));
  return agent;
}
