import type { Profile } from './record-profile.ts';

const contentScript = /^chrome-extension:\/\/[^/]+\/content-scripts\//;
/** Samples further apart are two stretches of work. */
const pauseUs = 2_000;

/**
 * How long the content script's own lines ran, how long it held the page's main thread together with what the browser
 * did at its call (layout, listeners, the panel's frame), and the longest stretch of that.
 */
export function readScriptTime({ nodes, samples = [], timeDeltas = [] }: Profile): { scriptMs: number; heldMs: number; longestMs: number } {
  const own = new Set(nodes.filter(({ callFrame }) => contentScript.test(callFrame.url)).map(({ id }) => id));
  const ours = nodesBelow(nodes, ({ callFrame }) => contentScript.test(callFrame.url));
  if (ours.size === 0) throw new Error('The profile never saw the content script.');
  let script = 0;
  let held = 0;
  let longest = 0;
  let stretch = 0;
  let pause = 0;
  for (const [index, sample] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    if (ours.has(sample)) {
      stretch = pause > pauseUs ? delta : stretch + delta;
      pause = 0;
      held += delta;
      if (own.has(sample)) script += delta;
      longest = Math.max(longest, stretch);
    } else pause += delta;
  }
  return { scriptMs: script / 1000, heldMs: held / 1000, longestMs: longest / 1000 };
}

function nodesBelow(nodes: Profile['nodes'], isOurs: (node: Profile['nodes'][number]) => boolean): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set<number>();
  const waiting = nodes.filter(isOurs);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found.has(node.id)) continue;
    found.add(node.id);
    for (const child of node.children ?? []) waiting.push(byId.get(child)!);
  }
  return found;
}
