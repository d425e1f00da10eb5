import { getOnly } from '../../page/get-only.ts';
import type { ConsoleAgent } from '../console.ts';
import { allowedReads } from './allowed-reads.ts';
import { bodyText } from './body-text.ts';

const asked = new WeakMap<Document, Promise<ConsoleAgent>>();
const signatures = new WeakMap<Document, string>();
const waiting = new Set<() => void>();
const { signal: asLongAsItTakes } = new AbortController();

/** Who is signed in: id and name, nothing else of the answer. Asked once a page, for the ticket and for the panel alike. */
export function readAgent(page: Document, signal: AbortSignal): Promise<ConsoleAgent> {
  signal.throwIfAborted();
  const agent = asked.get(page) ?? ask(page);
  asked.set(page, agent);
  agent.catch(() => asked.delete(page));
  return agent;
}

/** The words of the agent's signature, which Freshdesk puts unmarked into every reply; it stays with the page that shows it. */
export function ownSignature(page: Document): string | undefined {
  return signatures.get(page);
}

/** Calls `then` when the signature becomes known, until the signal aborts: a reply opened before was read with it. */
export function whenSignatureKnown(signal: AbortSignal, then: () => void): void {
  waiting.add(then);
  signal.addEventListener('abort', () => waiting.delete(then));
}

async function ask(page: Document): Promise<ConsoleAgent> {
  const { id, name, signature } = await getOnly(allowedReads.me, page.location.host, '/api/v2/agents/me', asLongAsItTakes);
  signatures.set(page, bodyText(page, signature, ''));
  waiting.forEach((then) => then());
  return { id, name };
}
