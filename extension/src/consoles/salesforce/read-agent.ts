import { ConsoleError } from '../console-error.ts';
import type { ConsoleAgent } from '../console.ts';
import { recordId } from './record-id.ts';
import { selectors } from './selectors.ts';

/** Who is signed in, where the console's header leads to their record; the page promises no such place. */
export async function readAgent(page: Document, _signal: AbortSignal): Promise<ConsoleAgent> {
  for (const part of page.querySelectorAll(selectors.agent)) {
    for (const one of [part, ...part.querySelectorAll('*')]) {
      const id = recordId(/\b005[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?\b/.exec(`${one.getAttribute('href') ?? ''} ${one.getAttribute('data-recordid') ?? ''}`)?.[0]);
      if (id !== undefined) return { id, name: one.getAttribute('title') ?? one.textContent.trim() };
    }
  }
  throw new ConsoleError('salesforce', 'header', [{ field: 'agent', selector: selectors.agent }]);
}
