import { expect, test } from 'vitest';
import { readScriptTime } from './read-script-time.ts';

const at = (id: number, url: string, parent?: number) => ({ id, callFrame: { url }, ...(parent === undefined ? {} : { parent }) });
const nodes = [
  at(1, ''), at(2, 'chrome-extension://abc/content-scripts/console.js', 1), at(3, '', 2), at(4, 'https://acme.zendesk.com/assets/main.js', 1), at(5, 'chrome-extension://abc/page-tools.js', 1),
];
const tasks = [{ startUs: 0, endUs: 900, processorUs: 900 }, { startUs: 10_000, endUs: 11_000, processorUs: 900 }];

test('what the content script calls and loads counts as its own, and the console’s scripts do not', () => {
  const samples = [[2, 0, 100], [3, 100, 200], [4, 300, 500], [1, 800, 0], [3, 10_000, 400], [5, 10_400, 150]] as const;
  const time = readScriptTime({ nodes, samples: samples.map(([node, atUs, processorUs]) => ({ node, atUs, processorUs })) }, tasks);
  expect(time).toEqual({ scriptMs: 0.25, heldMs: 0.85, longestMs: 0.55 });
});

test('a profile without the content script is no proof', () => {
  expect(() => readScriptTime({ nodes: nodes.slice(3, 4), samples: [{ node: 4, atUs: 0, processorUs: 100 }] }, tasks)).toThrow('never saw');
});
