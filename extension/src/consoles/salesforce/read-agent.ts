import { ConsoleError } from '../console-error.ts';
import type { ConsoleAgent } from '../console.ts';
import { selectors } from './selectors.ts';

/** Who is signed in, by name alone: the page gives no id. One word is no name but the label of a picture. */
export async function readAgent(page: Document, _signal: AbortSignal): Promise<ConsoleAgent> {
  const name = [...page.querySelectorAll<HTMLElement>(selectors.agent)].map(({ title }) => title.trim()).find((title) => title.includes(' '));
  if (name === undefined) throw new ConsoleError('salesforce', 'header', [{ field: 'agent', selector: selectors.agent }]);
  return { id: name, name };
}
