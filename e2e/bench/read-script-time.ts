import type { PageTask } from './page-tasks.ts';
import type { Profile, ProfileNode } from './read-profile.ts';

/** What the extension runs in the console's page: the content script, and what that loads later. */
const ourScript = /^chrome-extension:\/\/[^/]+\/(?:content-scripts\/|page-tools\.js)/;

/**
 * How long our own lines kept the processor, how long they did together with what the browser did at their call (layout, listeners,
 * the panel's frame), and the most that one task of the page held of that. All is processor time of the page's main thread.
 */
export function readScriptTime({ nodes, samples }: Profile, tasks: readonly PageTask[]): { scriptMs: number; heldMs: number; longestMs: number } {
  const own = new Set(nodes.filter(isOurs).map(({ id }) => id));
  if (own.size === 0) throw new Error('The profile never saw the content script.');
  const held = new Set<number>();
  // A place comes after the one that calls it.
  for (const { id, parent } of nodes) if (own.has(id) || (parent !== undefined && held.has(parent))) held.add(id);
  const heldIn = new Map<number, number>();
  let scriptUs = 0;
  let heldUs = 0;
  let task = 0;
  for (const { node, atUs, processorUs } of samples) {
    if (!held.has(node)) continue;
    while (task < tasks.length && tasks[task]!.endUs < atUs) task += 1;
    heldUs += processorUs;
    if (own.has(node)) scriptUs += processorUs;
    heldIn.set(task, (heldIn.get(task) ?? 0) + processorUs);
  }
  return { scriptMs: scriptUs / 1000, heldMs: heldUs / 1000, longestMs: Math.max(0, ...heldIn.values()) / 1000 };
}

function isOurs({ callFrame }: ProfileNode): boolean {
  return ourScript.test(callFrame.url ?? '');
}
